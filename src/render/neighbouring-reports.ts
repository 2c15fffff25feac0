/** Which report comes before and after one: same place first, by year. */
import type { ReportSummary } from '../model/report.ts'

export interface Neighbours {
  previous: ReportSummary | null
  next: ReportSummary | null
}

/** Of the same place, by year; for a place with one report the neighbours in the order of the index. */
export function neighbouringReports(summaries: readonly ReportSummary[], slug: string): Neighbours {
  const own = summaries.find((each) => each.slug === slug)
  const family = summaries.filter(
    (each) => each.place !== null && each.place === own?.place && each.reportYear !== null,
  )
  const line =
    own?.reportYear != null && family.length > 1
      ? [...family].sort((a, b) => (a.reportYear ?? 0) - (b.reportYear ?? 0))
      : summaries
  const index = line.findIndex((each) => each.slug === slug)
  return { previous: line[index - 1] ?? null, next: line[index + 1] ?? null }
}
