/** 两句对读: a target and a result that can be set side by side, with the arithmetic and its limits, never a verdict. */
import { unitName } from '../../figures/plain-value.ts'
import { compareTargetResult } from '../../indicators/compare-target-result.ts'
import type { Indicator, IndicatorRow } from '../../model/terms.ts'
import { trimmed } from '../charts/amount.ts'
import { withoutBlanks } from '../../render/doubtful-figures.ts'

export interface SentencePair {
  place: string
  /** Of the target. */
  year: number
  result: IndicatorRow
  target: IndicatorRow
  arithmetic: string
}

/** What a place planned for a year beside what it reports of that year; newest first. */
export function targetsAndResults(indicator: Pick<Indicator, 'id' | 'rows'>): SentencePair[] {
  const pairs = compareTargetResult(indicator).map(({ place, year, target, result, text }) => ({
    place,
    year,
    target,
    result,
    arithmetic: `${withoutBlanks(text)}。${limits(target, result)}`,
  }))
  return pairs.sort((a, b) => b.year - a.year)
}

/** A total and, in the same report, the total planned for the next year: 2000 ÷ 1900 − 1 = 5.3%; newest first. */
export function impliedGrowth(rows: readonly IndicatorRow[]): SentencePair[] {
  const totals = rows.filter(({ measure, period, value }) => measure === 'level' && period === null && value !== null)
  return totals
    .flatMap((target): SentencePair[] => {
      const { place, year, value, unit, report, status } = target
      if (status !== 'target' || place === null || year === null || value === null) return []
      const results = totals.filter(
        (row) => row.report === report && row.status === 'achieved' && row.year === year - 1 && row.unit === unit,
      )
      const result = results.find(({ comparator }) => comparator === null || comparator === 'approx') ?? results[0]
      if (result?.value == null || result.value <= 0 || unit === '%') return []
      const share = trimmed(Number(((value / result.value - 1) * 100).toFixed(1)))
      const [from, to] = [result.value, value].map((amount) => inUnit(amount, Math.max(amount, value), unit))
      const arithmetic = `${to ?? ''} ÷ ${from ?? ''} − 1 = ${share}%。${limits(target, result)}`
      return [{ place, year, target, result, arithmetic }]
    })
    .sort((a, b) => b.year - a.year)
}

/** Both numbers in the scale of the larger: 2000 ÷ 1900 (亿元). */
function inUnit(amount: number, larger: number, unit: string | null): string {
  const scale =
    larger >= 1e8 ? { factor: 1e8, word: '亿' } : larger >= 1e5 ? { factor: 1e4, word: '万' } : { factor: 1, word: '' }
  return `${trimmed(amount / scale.factor)}${scale.word}${unitName(unit)}`
}

function limits(target: IndicatorRow, result: IndicatorRow): string {
  const both = [target, result]
  const parts = ['这是算术，不是评价']
  const approximate = both.filter(({ comparator }) => comparator !== null).length
  if (approximate === 2) parts.push('两数均为约数或界限')
  else if (approximate === 1) parts.push('一数为约数或界限')
  if (both.some(({ estimated }) => estimated)) parts.push('完成数是预计')
  if (both.every(({ unit, measure }) => (unit === 'CNY' || unit === 'USD') && measure === 'level')) {
    parts.push('未扣除价格变动')
  }
  return `${parts.join('；')}。`
}
