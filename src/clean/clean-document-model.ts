/** What cleaning hands to structure: the logical lines of one document, free of noise. */
import type { RecordStatements, SourceDocument } from '../model/source-document.ts'
import type { Doubt, RecordedEdit } from '../model/structured-report.ts'

/** How the source marked a line: as a heading (`#`), as an item of a list, or not at all. */
export type SourceMark = 'heading' | 'bullet' | null

export interface CleanLine {
  text: string
  /** 1-based line of the source on which this logical line starts. */
  line: number
  mark: SourceMark
}

export interface CleanDocument extends Pick<SourceDocument, 'file' | 'sha256' | 'lines'> {
  /** Logical lines in source order, none of them blank. */
  content: CleanLine[]
  /** Ranked below the text: the columns of a record, or what the page around the text stated. */
  statements: RecordStatements & { speaker: string | null }
  edits: RecordedEdit[]
  doubts: Doubt[]
}
