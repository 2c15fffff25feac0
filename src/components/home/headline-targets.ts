/** This year's targets beside last year's results, for the indicators that most places set a target for. */
import type { ReportSummary } from '../../model/report.ts'
import type { Indicator, IndicatorRow } from '../../model/terms.ts'
import { orderPlaces, UNKNOWN_PLACE } from '../charts/place-order.ts'
import { doubtfulRows } from '../../render/doubtful-figures.ts'
import { printedValue } from '../indicators/printed-value.ts'

const MAX_INDICATORS = 6
const MAX_PLACES = 12

interface HeadlineCell {
  achieved: string | null
  target: string | null
}

export interface HeadlineTargets {
  /** The latest year that a report plans for. */
  year: number
  indicators: { id: string; name: string }[]
  /** `cells` in the order of the indicators. */
  places: { place: string; cells: HeadlineCell[] }[]
  omittedPlaces: number
}

/** Null where no report of the latest year sets a target that an indicator follows. */
export function headlineTargets(
  indicators: readonly Indicator[],
  reports: readonly ReportSummary[],
): HeadlineTargets | null {
  const year = Math.max(...reports.flatMap(({ reportYear }) => reportYear ?? []))
  const chosen = indicators
    .map((indicator) => ({ indicator, places: placesWithTarget(indicator.rows, year) }))
    .filter(({ places }) => places.size > 0)
    .sort((a, b) => b.places.size - a.places.size)
    .slice(0, MAX_INDICATORS)
    .map((one) => ({ ...one, doubtful: doubtfulRows(one.indicator) }))
  const places = orderPlaces(reports.filter(({ reportYear }) => reportYear === year)).filter((place) =>
    chosen.some((one) => one.places.has(place)),
  )
  if (places.length === 0) return null
  return {
    year,
    indicators: chosen.map(({ indicator: { id, name } }) => ({ id, name })),
    places: places.slice(0, MAX_PLACES).map((place) => ({
      place,
      cells: chosen.map(({ indicator, doubtful }) => cellOf(indicator.rows, place, year, doubtful)),
    })),
    omittedPlaces: Math.max(0, places.length - MAX_PLACES),
  }
}

function placesWithTarget(rows: readonly IndicatorRow[], year: number): Set<string> {
  return new Set(rows.filter((row) => isTarget(row, year)).map(({ place }) => place ?? UNKNOWN_PLACE))
}

function isTarget(row: IndicatorRow, year: number): boolean {
  return row.status === 'target' && row.year === year && row.period === null
}

/** Target and result of one measure; growth before others where a place states several. */
function cellOf(
  rows: readonly IndicatorRow[],
  place: string,
  year: number,
  doubtful: ReadonlyMap<IndicatorRow, string>,
): HeadlineCell {
  const own = rows.filter((row) => (row.place ?? UNKNOWN_PLACE) === place && row.period === null)
  const targets = own.filter((row) => isTarget(row, year))
  const results = own.filter((row) => row.status === 'achieved' && row.year === year - 1)
  const target = targets.find(({ measure }) => measure === 'growth') ?? targets[0]
  const result =
    target === undefined
      ? (results.find(({ measure }) => measure === 'growth') ?? results[0])
      : results.find(
          ({ measure, unit }) => measure === target.measure && (target.unit === null || unit === target.unit),
        )
  return { achieved: shortText(result, doubtful), target: shortText(target, doubtful) }
}

function shortText(row: IndicatorRow | undefined, doubtful: ReadonlyMap<IndicatorRow, string>): string | null {
  if (row === undefined) return null
  if (row.value === null) return row.qualitative
  const fall = row.measure === 'growth' && row.value < 0 ? '下降' : ''
  return `${fall}${printedValue(row)}${doubtful.has(row) ? '（存疑）' : ''}`
}
