/** Collects what the cleaning steps changed and what they were unsure of. */
import type { EditKind } from '../model/report.ts'
import type { Doubt, RecordedEdit } from '../model/structured-report.ts'
import type { WorkLine } from './work-line.ts'

export class CleaningLog {
  readonly edits: RecordedEdit[]
  readonly doubts: Doubt[]
  readonly file: string
  /** What the frame of a web page says of the document. */
  readonly page: { title: string | null; published: string | null } = { title: null, published: null }

  constructor(file: string, edits: RecordedEdit[], doubts: Doubt[]) {
    this.file = file
    this.edits = [...edits]
    this.doubts = [...doubts]
  }

  /** @param around Where a reader of the text would see the change. */
  edit(
    kind: EditKind,
    line: number,
    before: string,
    after: string,
    reason: string,
    around?: RecordedEdit['around'],
  ): void {
    this.edits.push({ kind, line, before, after, reason, ...(around !== undefined && { around }) })
  }

  /** Records that a whole line was removed. */
  remove(line: WorkLine, reason: string, kind: EditKind = 'noise'): void {
    this.edit(kind, line.line, line.text, '', reason)
  }

  /** @param confidence 0–1, of what the program decided */
  doubt(rule: string, line: number | null, message: string, confidence: number): void {
    this.doubts.push({ file: this.file, line, rule, message, confidence })
  }
}

/** One kind of noise: takes the lines as the step before left them, returns what remains. */
export type CleaningStep = (lines: WorkLine[], log: CleaningLog) => WorkLine[]

/** The step that applies a repair to each line by itself; lines that become empty are dropped. */
export function eachLine(repair: (line: WorkLine, log: CleaningLog) => string): CleaningStep {
  return (lines, log) =>
    lines
      .map((line) => {
        const text = repair(line, log)
        return text === line.text ? line : { ...line, text }
      })
      .filter(({ text }) => text.trim() !== '')
}
