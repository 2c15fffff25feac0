/** A published report with what only our own pages need beside it. */
import type { Report, Span } from './report.ts'
import type { Doubt } from './structured-report.ts'

/** Where in the text an edit can be seen. */
export interface EditPlace {
  /** Index in the report's edits. */
  edit: number
  block: string
  /** UTF-16 code units into the block's text, behind what the edit put there. */
  offset: number
}

/** A place where a term is said that is no mention: in a longer word, or as the name that its own entry explains. */
export interface OtherUse extends Span {
  /** Id in data/terms.json. */
  term: string
  /** Id of the longer word that is mentioned there, or null. */
  within: string | null
}

export interface AnnotatedReport extends Report {
  otherUses: OtherUse[]
  /** The short sentences that open or divide paragraphs, their 。 included. */
  leads: Span[]
  doubts: Doubt[]
  editPlaces: EditPlace[]
}
