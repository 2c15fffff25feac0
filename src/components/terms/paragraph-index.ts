/** ¶ numbers of the blocks that term pages link to: each report is read once, not once a term. */
import { paragraphNumbers } from '../../render/paragraph-numbers.ts'
import { readReport } from '../../site/work-folder.ts'

const byReport = new Map<string, Map<string, number>>()

/** Undefined for blocks that have no number. Memory for the length of one build. */
export function paragraphNumber(slug: string, block: string): number | undefined {
  let numbers = byReport.get(slug)
  if (numbers === undefined) {
    numbers = paragraphNumbers(readReport(slug).blocks)
    byReport.set(slug, numbers)
  }
  return numbers.get(block)
}
