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
 * The reports with the latest date (given, else published), newest first. Articles, which state no year and are dated by
 * the list they came in, only where there is nothing else.
 */
export function latestReports(
  reports: readonly ReportSummary[],
  limit: number,
): { report: ReportSummary; date: string }[] {
  const dated = reports.filter(({ reportYear }) => reportYear !== null)
  return (dated.length > 0 ? dated : reports)
    .flatMap((report) => {
      const date = report.delivered ?? report.published
      return date === null ? [] : [{ report, date }]
    })
    .sort((a, b) => (a.date === b.date ? (a.report.slug < b.report.slug ? -1 : 1) : a.date < b.date ? 1 : -1))
    .slice(0, limit)
}
