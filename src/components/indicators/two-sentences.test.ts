import { describe, expect, it } from 'vitest'
import type { IndicatorRow } from '../../model/terms.ts'
import { sampleIndicatorRow } from '../../indicators/sample-indicator-row.ts'
import { impliedGrowth, targetsAndResults } from './two-sentences.ts'

const row = (change: Partial<IndicatorRow>): IndicatorRow =>
  sampleIndicatorRow({ measure: 'level', value: 1.9e11, unit: 'CNY', comparator: 'approx', estimated: true, ...change })
const target = row({ status: 'target', year: 2024, value: 2e11, comparator: 'more-than', estimated: false })

describe('impliedGrowth', () => {
  it('computes what a planned total means beside the total reported, and says what limits it', () => {
    expect(impliedGrowth([row({}), target]).map(({ arithmetic }) => arithmetic)).toEqual([
      '2000亿元 ÷ 1900亿元 − 1 = 5.3%。这是算术，不是评价；两数均为约数或界限；完成数是预计；未扣除价格变动。',
    ])
  })
  it.each([
    ['another report', row({ report: 'jiashi-2023' })],
    ['another year', row({ year: 2022 })],
    ['another unit', row({ unit: 'USD' })],
  ])('sets nothing beside a total of %s', (_, result) => {
    expect(impliedGrowth([result, target])).toEqual([])
  })
})

describe('targetsAndResults', () => {
  it('puts the newest pair first and adds no blank between Chinese and digits', () => {
    const growth = { measure: 'growth', unit: '%', comparator: null, estimated: false } as const
    const rows = [2022, 2023].flatMap((year) => [
      row({ ...growth, year, value: 6, sentence: '增长6%。' }),
      row({ ...growth, year, status: 'target', value: 7, sentence: '增长7%。' }),
    ])
    const pairs = targetsAndResults({ id: 'gdp', rows })
    expect(pairs.map(({ year }) => year)).toEqual([2023, 2022])
    expect(pairs[0]?.arithmetic).toContain('相差−1个百分点')
    expect(pairs[0]?.arithmetic).toMatch(/这是算术，不是评价。$/u)
  })
})
