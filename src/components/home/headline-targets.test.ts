import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../model/report.ts'
import type { Indicator, IndicatorRow } from '../../model/terms.ts'
import { sampleIndicatorRow } from '../../indicators/sample-indicator-row.ts'
import { headlineTargets } from './headline-targets.ts'

const report = (place: string): ReportSummary => ({ place, level: 'city', reportYear: 2024 }) as ReportSummary
const row = (change: Partial<IndicatorRow>): IndicatorRow =>
  sampleIndicatorRow({ year: 2024, status: 'target', value: 6, sentence: '增长6%。', ...change })
const indicator = (id: string, rows: IndicatorRow[]): Indicator => ({ id, name: id, aliases: [], rows })

describe('headlineTargets', () => {
  it('sets last year’s result of the same measure beside the target', () => {
    const rows = [
      row({}),
      row({ year: 2023, status: 'achieved', measure: 'level', value: 2e11, unit: 'CNY', sentence: '2000亿元。' }),
      row({ year: 2023, status: 'achieved', value: 5.7, sentence: '全年增长5.7%。' }),
      row({ year: 2023, status: 'achieved', value: 4, period: 'Q1', sentence: '一季度增长4%。' }),
    ]
    expect(headlineTargets([indicator('gdp', rows)], [report('甲市')])?.places).toEqual([
      { place: '甲市', cells: [{ achieved: '5.7%', target: '6%' }] },
    ])
  })
  it('puts first what most places set a target for, and writes targets in words as words', () => {
    const words = { value: null, unit: null, qualitative: '与经济增长同步' }
    const table = headlineTargets(
      [indicator('trade', [row({})]), indicator('income', [row(words), row({ ...words, place: '乙市' })])],
      [report('甲市'), report('乙市')],
    )
    expect(table?.indicators.map(({ id }) => id)).toEqual(['income', 'trade'])
    expect(table?.places.map(({ cells }) => cells[0]?.target)).toEqual(['与经济增长同步', '与经济增长同步'])
    expect(table?.places.find(({ place }) => place === '乙市')?.cells[1]).toEqual({ achieved: null, target: null })
  })
  it('is absent where the latest reports set no target', () => {
    expect(headlineTargets([indicator('gdp', [row({ year: 2020 })])], [report('甲市')])).toBeNull()
    expect(headlineTargets([], [])).toBeNull()
  })
})
