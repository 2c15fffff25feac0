/** Numbers of an axis or a sum, in the units that reports use: 亿元, 万户. */
import { unitName } from '../../figures/plain-value.ts'

/** 万亿, 亿 or 万 where the amount reaches it. */
export function scaleOf(amount: number): { factor: number; word: string } {
  const size = Math.abs(amount)
  if (size >= 1e12) return { factor: 1e12, word: '万亿' }
  if (size >= 1e8) return { factor: 1e8, word: '亿' }
  if (size >= 1e4) return { factor: 1e4, word: '万' }
  return { factor: 1, word: '' }
}

/** A computed or stored value in words: 271500000000 CNY → 2715亿元. Never in place of what a report prints. */
export function amountInWords(value: number, unit: string | null): string {
  // 亿 up to four digits before it, as reports write: 2715亿元, 2万亿元.
  const { factor, word } = scaleOf(value)
  return `${trimmed(value / factor)}${word}${unitName(unit)}`
}

/** At most four decimals, without closing zeros. */
export function trimmed(value: number): string {
  return String(Number(value.toFixed(4)))
}
