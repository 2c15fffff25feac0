/** From the statements about an indicator to what may be drawn together. */
import type { IndicatorRow } from '../../model/terms.ts'
import { measureOrder } from '../indicators/measure-names.ts'
import { printedValue } from '../indicators/printed-value.ts'
import type { ChartGroup, ChartPoint } from './chart-point.ts'
import { UNKNOWN_PLACE } from './place-order.ts'

/** Fewer points are read faster in the table. */
const MIN_POINTS = 2

/**
 * Whole years with a value, target or achieved; level, growth, share and increment never share an axis, nor do units.
 * Of several statements for one place, year and status an exact value is drawn before an approximate one, that before a
 * bound (超过, 以上), and of equals one that is no estimate.
 * @param places In the order of the table.
 */
export function chartGroups(rows: readonly IndicatorRow[], places: readonly string[]): ChartGroup[] {
  const groups = new Map<string, { group: ChartGroup; points: Map<string, ChartPoint & { rank: number }> }>()
  for (const row of rows) {
    const { place, year, status, value, measure, unit } = row
    if (value === null || year === null || row.period !== null || status === 'other') continue
    const key = `${measure} ${unit ?? ''}`
    const { points } = groups.get(key) ?? newGroup(groups, key, { measure, unit, places: [], points: [] })
    const pointKey = `${place ?? UNKNOWN_PLACE} ${year} ${status}`
    const before = points.get(pointKey)
    const rank = precisionRank(row)
    if (before !== undefined && before.rank <= rank) continue
    points.set(pointKey, { place: place ?? UNKNOWN_PLACE, year, status, value, label: printedValue(row), rank })
  }
  return [...groups.values()]
    .filter(({ points }) => points.size >= MIN_POINTS)
    .map(({ group, points }) => {
      const drawn = [...points.values()]
        .map(({ rank: _, ...point }) => point)
        .sort((a, b) => a.year - b.year || (a.status === b.status ? 0 : a.status === 'target' ? -1 : 1))
      return { ...group, points: drawn, places: places.filter((name) => drawn.some(({ place }) => place === name)) }
    })
    .sort(
      (a, b) => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) || b.points.length - a.points.length,
    )
}

/** 0 for an exact value, more for 约, for bounds, and for what is estimated. */
export function precisionRank({ comparator, estimated }: Pick<IndicatorRow, 'comparator' | 'estimated'>): number {
  const precision = comparator === null ? 0 : comparator === 'approx' ? 1 : 2
  return 2 * precision + Number(estimated)
}

function newGroup<Group>(
  groups: Map<string, { group: ChartGroup; points: Map<string, Group> }>,
  key: string,
  group: ChartGroup,
): { group: ChartGroup; points: Map<string, Group> } {
  const added = { group, points: new Map<string, Group>() }
  groups.set(key, added)
  return added
}
