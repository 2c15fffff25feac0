import { expect, test } from 'vitest'
import { comparatorWords, plainValue } from './plain-value.ts'

test.each([
  [{ kind: 'money', value: 1.8e12, valueMax: null, unit: 'CNY' }, '1,800,000,000,000 元'],
  [{ kind: 'money', value: 680000000, valueMax: null, unit: 'USD' }, '680,000,000 美元'],
  [{ kind: 'percent', value: 80, valueMax: null, unit: '%' }, '80%'],
  [{ kind: 'percent', value: 1.5, valueMax: null, unit: '百分点' }, '1.5 百分点'],
  [{ kind: 'count', value: 1, valueMax: 2, unit: '个' }, '1–2 个'],
  [{ kind: 'count', value: 24000, valueMax: null, unit: null }, '24,000'],
  [{ kind: 'rank', value: 25, valueMax: null, unit: null }, '第 25'],
  [{ kind: 'date', value: '2023-Q1', valueMax: null, unit: null }, '2023-Q1'],
] as const)('%o reads %s', (figure, expected) => {
  expect(plainValue(figure)).toBe(expected)
})

test('comparators have Chinese words', () => {
  expect([comparatorWords('approx'), comparatorWords('at-least'), comparatorWords(null)]).toEqual(['约', '不少于', ''])
})
