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
/** Below this, programmes that count things do grow tenfold in a year. */
const SMALL_COUNT = 1000
/** A growth of 0.3% beside one of 5% is no misprint. */
const COMPARED_MEASURES = new Set(['level', 'increment', 'share'])

/**
 * The rows whose value is at least ten times, or at most a tenth of, another statement of the same indicator, place,
 * measure and unit in the same or the next year. A level is compared with increments too (36万套 beside 2.3万套), only
 * upwards: an increment may be small beside its stock, but not ten times as large. Of two rows that differ, the one
 * with which fewer statements agree is flagged; of just two, both. What one sentence lists is not compared with itself,
 * nor a year with several, and small counts (old estates: 4, then 40) are left alone.
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
  const support = supportOf(row, rows)
  const suspects = rows.filter(
    (other) =>
      isPeer(row, other) &&
      isFar(row, other) &&
      !isNearInParts(row, other, rows) &&
      // Where more statements agree with this row than with the other, the misprint is the other.
      support <= supportOf(other, rows),
  )
  if (suspects.length === 0) return null
  return suspects.reduce((worst, other) => (distance(row, other) > distance(row, worst) ? other : worst))
}

/** How many statements agree with this one in size. */
function supportOf(row: IndicatorRow, rows: readonly IndicatorRow[]): number {
  return rows.filter((other) => isPeer(row, other) && !isFar(row, other)).length
}

/** 幼儿园学位900个、中小学学位1.2万个: what one sentence lists are parts, and may stand far from each other. */
function isNearInParts(row: IndicatorRow, other: IndicatorRow, rows: readonly IndicatorRow[]): boolean {
  if (areParts(row, other)) return true
  const own = rows.filter((part) => part === row || areParts(row, part))
  const others = rows.filter((part) => part === other || areParts(other, part))
  return own.some((mine) => others.some((its) => !isFar(mine, its)))
}

function areParts(a: IndicatorRow, b: IndicatorRow): boolean {
  return (
    a !== b &&
    a.report === b.report &&
    a.sentence === b.sentence &&
    a.status === b.status &&
    a.measure === b.measure &&
    a.unit === b.unit &&
    a.value !== null &&
    b.value !== null
  )
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
    row.period === other.period &&
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
  const isShare = row.unit === '%' || row.unit === '‰'
  if (!isShare && Math.max(row.value ?? 0, other.value ?? 0) < SMALL_COUNT) return false
  return distance(row, other) >= Math.log(FACTOR) - 1e-12
}

function distance(row: IndicatorRow, other: IndicatorRow): number {
  return Math.abs(Math.log((row.value ?? 1) / (other.value ?? 1)))
}
