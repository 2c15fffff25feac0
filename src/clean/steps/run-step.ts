/** For tests: one cleaning step on a few lines. */
import type { Edit } from '../../model/report.ts'
import type { Doubt } from '../../model/structured-report.ts'
import { CleaningLog, type CleaningStep } from '../cleaning-log.ts'

/** The lines that a step leaves, with what it recorded. Blank lines count for line numbers, as in a file. */
export function runStep(step: CleaningStep, texts: string[]): { texts: string[]; edits: Edit[]; doubts: Doubt[] } {
  const log = new CleaningLog('test.txt', [], [])
  const lines = texts.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ text, line: index + 1, mark: null, gap: texts[index - 1]?.trim() === '' }],
  )
  return { texts: step(lines, log).map(({ text }) => text), edits: log.edits, doubts: log.doubts }
}
