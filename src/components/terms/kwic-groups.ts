/** The mentions of a term, report by report, cut to what one page can carry. */
import type { KwicLine } from '../../model/term-page.ts'

export interface KwicGroup {
  report: string
  lines: KwicLine[]
  /** Mentions of this report that are not listed. */
  omitted: number
}

/** Rows that a phone still loads and scrolls well. */
const MAX_ROWS = 400
const PER_REPORT = [40, 20, 10, 5, 3, 2, 1]
/** Beyond this reports are named with their number of mentions only. */
const MAX_REPORTS = 400

/** As many lines of each report as fit; reports keep the order of the lines. */
export function kwicGroups(lines: readonly KwicLine[]): KwicGroup[] {
  const byReport = new Map<string, KwicLine[]>()
  for (const line of lines) {
    const before = byReport.get(line.report)
    if (before === undefined) byReport.set(line.report, [line])
    else before.push(line)
  }
  const sizes = [...byReport.values()].map(({ length }) => length)
  const rowsAt = (limit: number): number => sizes.reduce((sum, size) => sum + Math.min(size, limit), 0)
  const limit = PER_REPORT.find((perReport) => rowsAt(perReport) <= MAX_ROWS) ?? 1
  return [...byReport].map(([report, all], index) => {
    const shown = index < MAX_REPORTS ? all.slice(0, limit) : []
    return { report, lines: shown, omitted: all.length - shown.length }
  })
}

/** Characters on each side of the keyword that fit one line of a desk. */
const NEAR = { before: 22, after: 24 }

/** The sentence's two ends, parted where a desk's line begins and ends. */
export function kwicContext(line: KwicLine): { farBefore: string; before: string; after: string; farAfter: string } {
  const before = [...line.before]
  const after = [...line.after]
  return {
    farBefore: before.slice(0, -NEAR.before).join(''),
    before: before.slice(-NEAR.before).join(''),
    after: after.slice(0, NEAR.after).join(''),
    farAfter: after.slice(NEAR.after).join(''),
  }
}
