/** Puts the target of a year beside its result. Arithmetic only: whether a target was met is the reader's to say. */
import { plainNumber, unitName } from '../figures/plain-value.ts'
import type { Comparator } from '../model/report.ts'
import type { Indicator, IndicatorRow } from '../model/terms.ts'
import { scopeOfRow } from './scope-of-row.ts'

export interface TargetResult {
  indicator: string
  place: string
  year: number
  target: IndicatorRow
  result: IndicatorRow
  /** Result minus target in the target's unit (百分点 where both are %); null where one of them is in words. */
  difference: number | null
  differenceUnit: string | null
  /** In Chinese: 目标 7%左右，完成 5.7%，相差 −1.3 个百分点 */
  text: string
}

/**
 * The pairs of an indicator: for a place and year, the target that a report set and the result that a report (mostly
 * the next one) states, of the same measure, unit and group of people (城镇, 农村), whole years only. Sorted as the rows are. Where a side is stated
 * more than once with different values, every combination is given, since none is more right than the other.
 */
export function compareTargetResult(indicator: Pick<Indicator, 'id' | 'rows'>): TargetResult[] {
  const whole = indicator.rows.filter(({ period }) => period === null)
  const results = whole.filter(({ status }) => status === 'achieved')
  return whole.flatMap((target) => {
    const { place, year } = target
    if (target.status !== 'target' || place === null || year === null) return []
    return results
      .filter((result) => result.place === place && result.year === year && comparable(target, result))
      .map((result) => pair(indicator.id, place, year, target, result))
  })
}

function comparable(target: IndicatorRow, result: IndicatorRow): boolean {
  if (target.measure !== result.measure) return false
  // A target in words (与经济增长同步) stands beside the number that came of it.
  if (target.qualitative !== null) return true
  if (target.unit !== result.unit) return false
  const [aimed, reached] = [scopeOfRow(target), scopeOfRow(result)]
  return aimed === null || reached === null || aimed === reached
}

function pair(
  indicator: string,
  place: string,
  year: number,
  target: IndicatorRow,
  result: IndicatorRow,
): TargetResult {
  const difference =
    target.value === null || result.value === null ? null : Number((result.value - target.value).toPrecision(12))
  const differenceUnit = difference === null ? null : target.unit === '%' ? '百分点' : target.unit
  const parts = [`目标 ${statement(target)}`, `${result.estimated ? '预计完成' : '完成'} ${statement(result)}`]
  if (difference !== null) parts.push(`相差 ${differenceWords(difference, differenceUnit)}`)
  return { indicator, place, year, target, result, difference, differenceUnit, text: parts.join('，') }
}

const BEFORE: Readonly<Partial<Record<Comparator, string>>> = { 'more-than': '超过 ', 'less-than': '不足 ' }
const AFTER: Readonly<Partial<Record<Comparator, string>>> = { approx: '左右', 'at-least': '以上', 'at-most': '以内' }

function statement(row: IndicatorRow): string {
  if (row.value === null) return row.qualitative ?? '—'
  const before = row.comparator === null ? '' : (BEFORE[row.comparator] ?? '')
  const after = row.comparator === null ? '' : (AFTER[row.comparator] ?? '')
  return `${before}${amount(row.value, row.unit)}${after}`
}

/** 180000000000 CNY → 1,800 亿元: sums are given in 亿 and 万 as reports do. */
function amount(value: number, unit: string | null): string {
  if (unit === '%' || unit === '‰') return `${plainNumber(value)}${unit}`
  const name = unit === '百分点' ? '个百分点' : unitName(unit)
  const size = Math.abs(value)
  if (size >= 1e8) return `${plainNumber(value / 1e8)} 亿${name}`
  if (size >= 1e5) return `${plainNumber(value / 1e4)} 万${name}`
  return name === '' ? plainNumber(value) : `${plainNumber(value)} ${name}`
}

function differenceWords(difference: number, unit: string | null): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
  return `${sign}${amount(Math.abs(difference), unit)}`
}
