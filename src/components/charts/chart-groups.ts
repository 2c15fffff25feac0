/** From the statements about an indicator to what may be drawn together. */
import { mostPrecise } from '../../indicators/most-precise.ts'
import type { IndicatorRow } from '../../model/terms.ts'
import { measureOrder } from '../indicators/measure-names.ts'
import { printedValue } from '../indicators/printed-value.ts'
import type { ChartGroup, ChartPoint } from './chart-point.ts'
import { UNKNOWN_PLACE } from './place-order.ts'

/** Fewer points are read faster in the table. */
const MIN_POINTS = 2

/**
 * Whole years with a value, target or achieved; level, growth, share and increment never share an axis, nor do units.
 * Of several statements for one place, year and status the most precise is drawn.
 * @param places In the order of the table.
 */
export function chartGroups(rows: readonly IndicatorRow[], places: readonly string[]): ChartGroup[] {
  const drawable = rows.filter(({ value, year, period, status }) => {
    return value !== null && year !== null && period === null && status !== 'other'
  })
  return [...Map.groupBy(drawable, ({ measure, unit }) => `${measure} ${unit ?? ''}`).values()]
    .flatMap((own): ChartGroup[] => {
      const points = pointsOf(own)
      const [first] = own
      if (first === undefined || points.length < MIN_POINTS) return []
      const drawn = places.filter((name) => points.some(({ place }) => place === name))
      return [{ measure: first.measure, unit: first.unit, places: drawn, points }]
    })
    .sort(
      (a, b) => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) || b.points.length - a.points.length,
    )
}

/** One point a place, year and status, by year, the target before what came of it. */
function pointsOf(rows: readonly IndicatorRow[]): ChartPoint[] {
  const cells = Map.groupBy(rows, ({ place, year, status }) => `${place ?? UNKNOWN_PLACE} ${String(year)} ${status}`)
  return [...cells.values()]
    .flatMap((cell): ChartPoint[] => {
      const row = mostPrecise(cell)
      if (row === null || row.value === null || row.year === null || row.status === 'other') return []
      const { year, status, value } = row
      return [{ place: row.place ?? UNKNOWN_PLACE, year, status, value, label: printedValue(row) }]
    })
    .sort((a, b) => a.year - b.year || (a.status === b.status ? 0 : a.status === 'target' ? -1 : 1))
}
