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

export interface AnnotatedReport extends Report {
  /** The short sentences that open or divide paragraphs, their 。 included. */
  leads: Span[]
  doubts: Doubt[]
  editPlaces: EditPlace[]
}
