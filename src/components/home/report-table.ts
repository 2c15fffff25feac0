/** Reports by place and year, as the table on the home page shows them. */
import type { ReportSummary } from '../../model/report.ts'
import { orderPlaces, UNKNOWN_PLACE } from '../charts/place-order.ts'

interface ReportRow {
  place: string
  /** For each year of the table; several where a place has several reports for one year. */
  years: { year: number; reports: ReportSummary[]; gap: boolean }[]
}

export interface ReportTable {
  years: number[]
  rows: ReportRow[]
  /** Reports that state no year. */
  undated: ReportSummary[]
}

/** `gap` marks a year without report between two years that have one: 未收录. */
export function reportTable(reports: readonly ReportSummary[]): ReportTable {
  const dated = reports.filter((report) => report.reportYear !== null)
  const years = [...new Set(dated.flatMap(({ reportYear }) => reportYear ?? []))].sort((a, b) => a - b)
  const rows = orderPlaces(dated).map((place): ReportRow => {
    const own = dated.filter((report) => (report.place ?? UNKNOWN_PLACE) === place)
    const kept = own.flatMap(({ reportYear }) => reportYear ?? [])
    const [first, last] = [Math.min(...kept), Math.max(...kept)]
    return {
      place,
      years: years.map((year) => {
        const found = own.filter(({ reportYear }) => reportYear === year)
        return { year, reports: found, gap: found.length === 0 && year > first && year < last }
      }),
    }
  })
  return { years, rows, undated: reports.filter(({ reportYear }) => reportYear === null) }
}

/** What a cell calls a report whose place and year stand in the table's heads: 政府工作报告, 管委会工作报告, else its title. */
export function shortTitle(report: Pick<ReportSummary, 'title' | 'kind'>): string {
  if (report.kind !== 'government-work-report') return report.title
  return /(?:政府|管委会|管理委员会)?工作报告/u.exec(report.title)?.[0] ?? report.title
}

/**
 * Reports of the latest years, newest first: by their year, then by the day they were given, which is what readers call
 * new. The day of publishing, often that of a later copy, decides only where no other is known. Articles, which state no
 * year, only where there is nothing else.
 */
export function latestReports(
  reports: readonly ReportSummary[],
  limit: number,
): { report: ReportSummary; date: string | null }[] {
  const ofYears = reports.filter(({ reportYear }) => reportYear !== null)
  return (ofYears.length > 0 ? ofYears : reports.filter(({ published }) => published !== null))
    .map((report) => ({ report, date: report.delivered ?? report.published }))
    .sort(
      (a, b) =>
        (b.report.reportYear ?? 0) - (a.report.reportYear ?? 0) ||
        newest(a.report.delivered, b.report.delivered) ||
        newest(a.date, b.date) ||
        (a.report.slug < b.report.slug ? -1 : 1),
    )
    .slice(0, limit)
}

/** Unknown days last. */
function newest(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? 1 : -1
}
