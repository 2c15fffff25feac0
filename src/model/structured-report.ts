/**
 * What import makes of one document of a seed file: the text in blocks, before ids and annotations.
 * `src/structure` produces it, `src/markdown` writes it to content/reports and reads it back.
 */
import { z } from 'zod'
import { editSchema, type Edit, type Metadata } from './report.ts'

/** A range of UTF-16 code units in a block's text, end exclusive. */
export type Range = [start: number, end: number]

export type StructuredBlock =
  | { type: 'title'; text: string }
  /** Lines of the title block that are not the title (meeting, date, speaker), source lines, annex headings. */
  | { type: 'note'; text: string }
  /** `text` keeps marker and closing 。 as printed. */
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  /** `leads`: the short sentences (their 。 included) that open or divide the paragraph. */
  | { type: 'paragraph'; text: string; leads: Range[] }
  | { type: 'list-item'; text: string; leads: Range[] }
  /** `label` and `term` are ranges of the text; the definition is what follows the term and its colon. */
  | { type: 'entry'; text: string; label: Range | null; term: Range; aliases: string[]; definition: Range }

export interface StructuredReport {
  metadata: Omit<Metadata, 'slug'>
  blocks: StructuredBlock[]
  edits: RecordedEdit[]
  doubts: Doubt[]
}

/** An edit as import records it, one a line in content/reports/*.edits.jsonl. */
export const recordedEditSchema = editSchema.extend({
  /**
   * Up to 12 characters of the text before and after the place, blanks left out. Only of edits that changed what a
   * reader of the printed text sees there (a wrong character, a page number inside a sentence, a passage printed
   * twice); of others, such as joined lines and blanks, a report may hold hundreds.
   */
  around: z.tuple([z.string(), z.string()]).optional(),
})
export interface RecordedEdit extends Edit {
  around?: [before: string, after: string] | undefined
}

/** Something that was guessed: what, how sure (0–1), and where. Shown to publishers and readers. */
export interface Doubt {
  file: string
  line: number | null
  /** The wished property, e.g. `place-is-stated`. */
  rule: string
  /** In Chinese. */
  message: string
  confidence: number
}
