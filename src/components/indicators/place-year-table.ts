/** All statements about one indicator, place by year: achieved and target side by side. */
import type { ReportSummary } from '../../model/report.ts'
import type { IndicatorRow } from '../../model/terms.ts'
import { orderPlaces, UNKNOWN_PLACE } from '../charts/place-order.ts'
import { measureOrder } from './measure-names.ts'
import { statementText } from './statement-text.ts'

/** What one place says of one year in one way; several rows where it says it more than once. */
export interface Statement {
  text: string
  rows: [IndicatorRow, ...IndicatorRow[]]
}

interface PlaceYearCell {
  statements: Statement[]
  /** Whether a report is kept that could have written of it: 未写, else blank. */
  covered: boolean
}

export interface PlaceYearTable {
  /** Null stands for 年份不详, last. */
  years: (number | null)[]
  rows: { place: string; cells: PlaceYearCell[] }[]
  /** Places with a report of some year that nowhere write of it. */
  silent: string[]
}

const STATUSES: readonly IndicatorRow['status'][] = ['achieved', 'target', 'other']

export function placeYearTable(rows: readonly IndicatorRow[], reports: readonly ReportSummary[]): PlaceYearTable {
  const years: (number | null)[] = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
  if (rows.some(({ year }) => year === null)) years.push(null)
  const byPlace = new Map<string, IndicatorRow[]>()
  for (const row of rows) {
    const place = row.place ?? UNKNOWN_PLACE
    const before = byPlace.get(place)
    if (before === undefined) byPlace.set(place, [row])
    else before.push(row)
  }
  const covered = new Set(
    reports.flatMap(({ place, reportYear, reviewYear }) =>
      [reportYear, reviewYear].map((year) => `${place ?? UNKNOWN_PLACE} ${year ?? ''}`),
    ),
  )
  const dated = reports.filter(({ reportYear }) => reportYear !== null)
  return {
    years,
    rows: orderPlaces(reports)
      .filter((place) => byPlace.has(place))
      .map((place) => ({
        place,
        cells: years.map((year) => ({
          statements: statementsOf((byPlace.get(place) ?? []).filter((row) => row.year === year)),
          covered: covered.has(`${place} ${year ?? ''}`),
        })),
      })),
    silent: orderPlaces(dated).filter((place) => !byPlace.has(place)),
  }
}

/** The same statement made twice is shown once, with both sentences. */
function statementsOf(rows: readonly IndicatorRow[]): Statement[] {
  const statements = new Map<string, Statement>()
  for (const row of [...rows].sort(byStatusAndMeasure)) {
    const text = statementText(row)
    const key = `${row.status} ${row.period ?? ''} ${String(row.estimated)} ${text}`
    const before = statements.get(key)
    if (before === undefined) statements.set(key, { text, rows: [row] })
    else before.rows.push(row)
  }
  return [...statements.values()]
}

function byStatusAndMeasure(a: IndicatorRow, b: IndicatorRow): number {
  return (
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) ||
    Number(a.period !== null) - Number(b.period !== null)
  )
}
