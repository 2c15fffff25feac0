/** The title of the report printed again at the head of every page. */
import type { CleaningStep } from '../cleaning-log.ts'
import { isReportTitle } from '../line-shapes.ts'
import { squeeze } from '../work-line.ts'

const FEWEST = 3

export const runningHeads: CleaningStep = (lines, log) => {
  const counts = new Map<string, number>()
  const titles = lines.map(({ text }) => (isReportTitle(text) ? squeeze(text) : null))
  for (const title of titles) if (title !== null) counts.set(title, (counts.get(title) ?? 0) + 1)
  const seen = new Set<string>()
  return lines.filter((line, index) => {
    const title = titles[index] ?? null
    if (title === null || (counts.get(title) ?? 0) < FEWEST) return true
    if (!seen.has(title)) {
      seen.add(title)
      return true
    }
    log.remove(line, '每页重复的页眉')
    return false
  })
}
