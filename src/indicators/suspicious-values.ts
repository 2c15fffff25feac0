/** Values that are off by a factor of ten or more from what is stated elsewhere: shown as printed, and flagged. */
import { plainNumber, unitName } from '../figures/plain-value.ts'
import type { Indicator, IndicatorRow } from '../model/terms.ts'

export interface SuspiciousValue {
  indicator: string
  row: IndicatorRow
  /** The row it differs from most. */
  other: IndicatorRow
  /** How many times the larger is the smaller. */
  factor: number
  /** In Chinese, for readers. */
  reason: string
}

const FACTOR = 10
/** A growth of 0.3% beside one of 5% is no misprint. */
const COMPARED_MEASURES = new Set(['level', 'increment', 'share'])

/**
 * The rows whose value is at least ten times, or at most a tenth of, another statement of the same indicator, place,
 * measure and unit in the same or the next year. A level is compared with increments too (36万套 beside 2.3万套), only
 * upwards: an increment may be small beside its stock, but not ten times as large. Of two rows that differ, the one
 * further from the middle of all comparable statements is flagged; of just two, both.
 */
export function suspiciousValues(indicator: Pick<Indicator, 'id' | 'rows'>): SuspiciousValue[] {
  return indicator.rows.flatMap((row) => {
    const other = farthest(row, indicator.rows)
    if (other === null || row.value === null || other.value === null) return []
    const factor = Math.max(row.value / other.value, other.value / row.value)
    const times = plainNumber(Number(factor.toPrecision(2)))
    const relation = row.value > other.value ? `是另一处的 ${times} 倍` : `只有另一处的 ${times} 分之一`
    const unit = unitName(row.unit)
    return [
      {
        indicator: indicator.id,
        row,
        other,
        factor,
        reason: `照原文：${plainNumber(row.value)} ${unit}，${relation}（${String(other.year)} 年 ${plainNumber(other.value)} ${unit}），可能是笔误或口径不同。`,
      },
    ]
  })
}

function farthest(row: IndicatorRow, rows: readonly IndicatorRow[]): IndicatorRow | null {
  const peers = rows.filter((other) => isPeer(row, other))
  const suspects = peers.filter((other) => isFar(row, other))
  // Where most others agree with this row, the misprint is elsewhere.
  if (suspects.length === 0 || (peers.length > 1 && suspects.length * 2 < peers.length)) return null
  return suspects.reduce((worst, other) => (distance(row, other) > distance(row, worst) ? other : worst))
}

function isPeer(row: IndicatorRow, other: IndicatorRow): boolean {
  return (
    other !== row &&
    row.value !== null &&
    other.value !== null &&
    row.value > 0 &&
    other.value > 0 &&
    row.unit === other.unit &&
    row.place === other.place &&
    row.place !== null &&
    row.year !== null &&
    other.year !== null &&
    Math.abs(row.year - other.year) <= 1 &&
    COMPARED_MEASURES.has(row.measure) &&
    (row.measure === other.measure || isStockBesideIncrement(row, other))
  )
}

function isStockBesideIncrement(row: IndicatorRow, other: IndicatorRow): boolean {
  const pair = [row, other].sort((a, b) => (a.measure === 'increment' ? -1 : b.measure === 'increment' ? 1 : 0))
  const [increment, level] = pair
  return (
    increment?.measure === 'increment' &&
    level?.measure === 'level' &&
    increment.value !== null &&
    level.value !== null &&
    increment.value > level.value
  )
}

function isFar(row: IndicatorRow, other: IndicatorRow): boolean {
  return distance(row, other) >= Math.log(FACTOR) - 1e-12
}

function distance(row: IndicatorRow, other: IndicatorRow): number {
  return Math.abs(Math.log((row.value ?? 1) / (other.value ?? 1)))
}
