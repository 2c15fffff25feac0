/** What the page of one term shows beyond data/terms.json: its use, sentence by sentence. */
import type { Part } from './report.ts'
import type { Term } from './terms.ts'

export interface KwicLine {
  report: string
  block: string
  part: Part | null
  /** The sentence that holds the mention, cut at the mention. */
  before: string
  keyword: string
  after: string
  /** Id of the longer word that the term is a part of here, or null. */
  within: string | null
}

export interface TermPage {
  term: Term
  /** With tone marks, syllables parted by blanks. */
  pinyin: string
  /** Index letter A–Z, `#` for what starts with a digit or sign. */
  letter: string
  /** By report year (newest first), place, then position in the report. */
  lines: KwicLine[]
  /** Uses per 10,000 characters of the reports that have it, by report slug. */
  per10k: Record<string, number>
  /** Ids of explained terms that stand in the name of this one, which nobody explains. */
  explainedParts: string[]
  /** Ids of terms that stand in the same blocks, most frequent first. */
  related: { term: string; blocks: number }[]
}
