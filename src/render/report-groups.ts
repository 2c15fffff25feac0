/** Reports as readers look for them: by place, then year. */
import type { ReportSummary } from '../model/report.ts'

interface PlaceGroup {
  /** null: places that no text states. */
  place: string | null
  /** Newest first. */
  reports: ReportSummary[]
}

export interface ReportGroups {
  byPlace: PlaceGroup[]
  /** 年份不详: articles, and reports whose year no text states. */
  withoutYear: ReportSummary[]
}

const levels = ['national', 'province', 'city', 'district', 'county', 'zone', 'township', null]

/** Places by level, then in the order of the index, which is that of their addresses. */
export function reportGroups(summaries: readonly ReportSummary[]): ReportGroups {
  const dated = summaries.filter((each) => each.reportYear !== null)
  const groups = new Map<string | null, ReportSummary[]>()
  for (const report of dated) groups.set(report.place, [...(groups.get(report.place) ?? []), report])
  const byPlace = [...groups].map(([place, reports]) => ({
    place,
    reports: [...reports].sort((a, b) => (b.reportYear ?? 0) - (a.reportYear ?? 0)),
  }))
  byPlace.sort((a, b) => rank(a) - rank(b))
  return { byPlace, withoutYear: summaries.filter((each) => each.reportYear === null) }
}

function rank({ place, reports }: PlaceGroup): number {
  return place === null ? levels.length : levels.indexOf(reports[0]?.level ?? null)
}
