import { expect, it } from 'vitest'
import { periodName } from './period-names.ts'

it.each([
  ['Q1', '一季度'],
  ['H1', '上半年'],
  ['Q1/Q3', '前三季度'],
  ['Q2/Q3', '二季度至三季度'],
  ['M05', 'M05'],
])('names the part-year %s %s', (period, name) => {
  expect(periodName(period)).toBe(name)
})
