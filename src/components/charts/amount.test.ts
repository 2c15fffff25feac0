import { expect, it } from 'vitest'
import { amountInWords } from './amount.ts'

it.each([
  [271_500_000_000, 'CNY', '2715亿元'],
  [2_000_000_000_000, 'CNY', '2万亿元'],
  [1_300_000_000, 'USD', '13亿美元'],
  [81_000, '人', '8.1万人'],
  [612, '家', '612家'],
  [5.7, '%', '5.7%'],
])('writes %d %s as reports do: %s', (value, unit, words) => {
  expect(amountInWords(value, unit)).toBe(words)
})
