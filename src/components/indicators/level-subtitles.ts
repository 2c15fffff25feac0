/** The line under a place's name over its growth: the latest total, as printed. */
import type { IndicatorRow } from '../../model/terms.ts'
import { precisionRank } from '../charts/chart-groups.ts'
import { UNKNOWN_PLACE } from '../charts/place-order.ts'
import { printedValue } from './printed-value.ts'

/** By place: `2023年总量 突破2万亿元`. Only results of whole years. */
export function levelSubtitles(rows: readonly IndicatorRow[]): Map<string, string> {
  const latest = new Map<string, IndicatorRow & { year: number }>()
  for (const row of rows) {
    const { year, measure, status, period, value } = row
    if (measure !== 'level' || status !== 'achieved' || period !== null || value === null || year === null) continue
    const place = row.place ?? UNKNOWN_PLACE
    const before = latest.get(place)
    const better =
      before === undefined || year > before.year || (year === before.year && precisionRank(row) < precisionRank(before))
    if (better) latest.set(place, { ...row, year })
  }
  return new Map(
    [...latest].map(([place, row]) => [
      place,
      `${row.year}年总量 ${printedValue(row)}${row.estimated ? '（预计）' : ''}`,
    ]),
  )
}
