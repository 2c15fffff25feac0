import { describe, expect, it } from 'vitest'
import { sampleIndicatorRow as row } from '../../indicators/sample-indicator-row.ts'
import { chartGroups } from './chart-groups.ts'

describe('chartGroups', () => {
  it('never lets level and growth share an axis, growth first', () => {
    const rows = [
      row({ measure: 'level', value: 1e11, unit: 'CNY' }),
      row({ measure: 'level', value: 2e11, unit: 'CNY', place: '乙市' }),
      row({}),
      row({ place: '乙市' }),
    ]
    expect(chartGroups(rows, ['乙市', '甲市']).map(({ measure, places }) => [measure, places])).toEqual([
      ['growth', ['乙市', '甲市']],
      ['level', ['乙市', '甲市']],
    ])
  })
  it('draws whole years with a number only', () => {
    const rows = [
      row({}),
      row({ period: 'Q1' }),
      row({ value: null, qualitative: '稳步增长', status: 'target' }),
      row({ year: null }),
    ]
    expect(chartGroups(rows, ['甲市'])).toEqual([])
  })
  it('prefers an exact value to an approximate one and that to a bound, and a result to an estimate', () => {
    const rows = [
      row({ value: 18, comparator: 'more-than', sentence: '超过18%。' }),
      row({ value: 19, comparator: 'approx', estimated: true, sentence: '19%左右。' }),
      row({ year: 2024, status: 'target', value: 7, estimated: true, sentence: '增长7%。' }),
      row({ year: 2024, status: 'target', value: 6, sentence: '增长6%。' }),
    ]
    expect(chartGroups(rows, ['甲市'])[0]?.points.map(({ year, label }) => [year, label])).toEqual([
      [2023, '19%左右'],
      [2024, '6%'],
    ])
  })
})
