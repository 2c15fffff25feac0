/** A figure's value written out, and its comparator in words, for the reader's tap. */
import type { Comparator, Figure } from '../model/report.ts'

const UNIT_NAMES: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  AUD: '澳元',
  CAD: '加元',
  KRW: '韩元',
  RUB: '卢布',
}

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  approx: '约',
  'more-than': '超过',
  'at-least': '不少于',
  'at-most': '不超过',
  'less-than': '不足',
}

/** 1800000000000 → `1,800,000,000,000`; at most ten decimals. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 10, useGrouping: true }).format(value)
}

/** The name of a canonical unit as readers know it: CNY → 元. */
export function unitName(unit: string | null): string {
  return unit === null ? '' : (UNIT_NAMES[unit] ?? unit)
}

/**
 * The value in plain digits with its unit: 1.8万亿元 → `1,800,000,000,000 元`, 八成 → `80%`, 第三 → `第 3`,
 * a range with an en dash. Dates are given as they are kept (`2023-Q1/2023-Q3`).
 */
export function plainValue(figure: Pick<Figure, 'kind' | 'value' | 'valueMax' | 'unit'>): string {
  const { kind, value, valueMax, unit } = figure
  if (typeof value === 'string') return value
  const upper = typeof valueMax === 'number' ? `–${plainNumber(valueMax)}` : ''
  const number = plainNumber(value) + upper
  if (kind === 'rank') return `第 ${number}`
  const name = unitName(unit)
  if (name === '') return number
  return name === '%' || name === '‰' ? number + name : `${number} ${name}`
}

/** The comparator in Chinese (约, 超过, 不少于, 不超过, 不足); empty where there is none. */
export function comparatorWords(comparator: Comparator | null): string {
  return comparator === null ? '' : COMPARATORS[comparator]
}
