/**
 * One document of a seed file as the readers deliver it: decoded lines, still dirty.
 * `src/ingest` produces it; `src/clean` and `src/structure` turn it into a StructuredReport.
 */
import type { Doubt, RecordedEdit } from './structured-report.ts'

export interface SourceLine {
  /** 1-based line number in the decoded (or extracted) text of the file. */
  number: number
  text: string
}

/**
 * What the columns of a csv or json record say about its text. Ranked below the text itself.
 * `place` and `year` are as written there.
 */
export interface RecordStatements {
  title: string | null
  place: string | null
  year: number | null
  published: string | null
  url: string | null
}

export interface SourceDocument {
  file: string
  /** Of the file's bytes. */
  sha256: string
  /** First and last line of this document in the file. */
  lines: [number, number]
  content: SourceLine[]
  statements: RecordStatements
  /** What was removed while reading and splitting (list marks, other pages' chrome). */
  edits: RecordedEdit[]
  doubts: Doubt[]
}
