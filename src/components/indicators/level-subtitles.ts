/** The line under a place's name over its growth: the latest total, as printed. */
import { mostPrecise } from '../../indicators/most-precise.ts'
import type { IndicatorRow } from '../../model/terms.ts'
import { UNKNOWN_PLACE } from '../charts/place-order.ts'
import { printedValue } from './printed-value.ts'

/** By place: `2023年总量 突破2万亿元`. Only results of whole years. */
export function levelSubtitles(rows: readonly IndicatorRow[]): Map<string, string> {
  const latest = new Map<string, { year: number; rows: IndicatorRow[] }>()
  for (const row of rows) {
    const { year, measure, status, period, value } = row
    if (measure !== 'level' || status !== 'achieved' || period !== null || value === null || year === null) continue
    const place = row.place ?? UNKNOWN_PLACE
    const before = latest.get(place)
    if (before === undefined || year > before.year) latest.set(place, { year, rows: [row] })
    else if (year === before.year) before.rows.push(row)
  }
  const subtitles = new Map<string, string>()
  for (const [place, { year, rows: same }] of latest) {
    const row = mostPrecise(same)
    if (row !== null) subtitles.set(place, `${year}年总量 ${printedValue(row)}${row.estimated ? '（预计）' : ''}`)
  }
  return subtitles
}
