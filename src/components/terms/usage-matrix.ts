/** Where and when a term is used: place × report year. */
import type { ReportSummary } from '../../model/report.ts'
import type { KwicLine } from '../../model/term-page.ts'
import { MAX_USAGE_ROWS, type Usage } from '../charts/usage-bars.ts'
import { orderPlaces, UNKNOWN_PLACE } from '../charts/place-order.ts'

/** Up to so many places all are listed; of more, only those that use the term. */
const ALL_PLACES = 8

export interface UsageCell {
  year: number | null
  /** No report of this place and year is kept. */
  kept: boolean
  review: number
  plan: number
  /** In 自身建设, the glossary, or a text without parts. */
  elsewhere: number
}

export interface UsageMatrix {
  /** Null stands for 年份不详, last. */
  years: (number | null)[]
  rows: { place: string; cells: UsageCell[] }[]
  /** Number of places not listed, whose reports do not use the term. */
  omittedPlaces: number
}

export function usageMatrix(lines: readonly KwicLine[], reports: readonly ReportSummary[]): UsageMatrix {
  const placed = new Map(reports.map((report) => [report.slug, report]))
  const cellKey = (report: ReportSummary): string => `${report.place ?? UNKNOWN_PLACE} ${report.reportYear ?? ''}`
  const kept = new Set(reports.map(cellKey))
  const cells = new Map<string, UsageCell>()
  for (const line of lines) {
    const report = placed.get(line.report)
    if (report === undefined) continue
    const key = cellKey(report)
    const cell = cells.get(key) ?? { year: report.reportYear, kept: true, review: 0, plan: 0, elsewhere: 0 }
    if (line.part === 'review') cell.review += 1
    else if (line.part === 'plan') cell.plan += 1
    else cell.elsewhere += 1
    cells.set(key, cell)
  }
  const years: (number | null)[] = [...new Set(reports.flatMap(({ reportYear }) => reportYear ?? []))].sort(
    (a, b) => a - b,
  )
  const usedIn = new Set([...cells.values()].map(({ year }) => year))
  if (usedIn.has(null)) years.push(null)
  const used = new Set(lines.map(({ report }) => placed.get(report)?.place ?? UNKNOWN_PLACE))
  const places = orderPlaces(
    reports.filter(({ reportYear, place }) => reportYear !== null || used.has(place ?? UNKNOWN_PLACE)),
  )
  const listed = places.length <= ALL_PLACES ? places : places.filter((place) => used.has(place))
  return {
    years,
    rows: listed.map((place) => ({
      place,
      cells: years.map((year) => {
        const key = `${place} ${year ?? ''}`
        return cells.get(key) ?? { year, kept: kept.has(key), review: 0, plan: 0, elsewhere: 0 }
      }),
    })),
    omittedPlaces: places.length - listed.length,
  }
}

/** Occurrences per 10,000 characters by place and year, for the chart; of more places than it can show, those with the most use. */
export function usageRates(
  matrix: UsageMatrix,
  reports: readonly ReportSummary[],
  per10k: Readonly<Record<string, number>>,
): { usage: Usage[]; places: string[]; omittedPlaces: number } {
  const sums = new Map<string, { occurrences: number; characters: number }>()
  for (const report of reports) {
    if (report.reportYear === null) continue
    const key = `${report.place ?? UNKNOWN_PLACE} ${report.reportYear}`
    const sum = sums.get(key) ?? { occurrences: 0, characters: 0 }
    sum.occurrences += (per10k[report.slug] ?? 0) * report.counts.characters
    sum.characters += report.counts.characters
    sums.set(key, sum)
  }
  const usage = matrix.rows.flatMap(({ place, cells }) =>
    cells.flatMap(({ year }): Usage[] => {
      const sum = sums.get(`${place} ${year ?? ''}`)
      return year === null || sum === undefined ? [] : [{ place, year, rate: sum.occurrences / sum.characters }]
    }),
  )
  const users = matrix.rows
    .map(({ place }) => place)
    .filter((place) => usage.some((use) => use.place === place && use.rate > 0))
  const most = (place: string): number =>
    Math.max(...usage.filter((use) => use.place === place).map(({ rate }) => rate))
  const shown = new Set([...users].sort((a, b) => most(b) - most(a)).slice(0, MAX_USAGE_ROWS))
  const places = users.filter((place) => shown.has(place))
  return { usage: usage.filter(({ place }) => shown.has(place)), places, omittedPlaces: users.length - places.length }
}
