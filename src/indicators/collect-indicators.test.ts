import { describe, expect, test } from 'vitest'
import { annotateFigures } from '../figures/annotate-figures.ts'
import type { Block } from '../model/report.ts'
import { indicatorSchema } from '../model/terms.ts'
import {
  collectIndicatorRows,
  collectIndicators,
  mergeIndicatorRows,
  type IndicatorReport,
} from './collect-indicators.ts'
import { parseIndicatorDefinitions } from './indicator-definitions.ts'

const DEFINITIONS = parseIndicatorDefinitions(
  `
- { id: gdp, name: 地区生产总值, aliases: [地区生产总值, 经济增速], confusable: null, kinds: [money, percent] }
- { id: income, name: 居民收入, aliases: [居民收入], confusable: null, kinds: [money, percent] }
- { id: parking, name: 停车泊位, aliases: [停车泊位], confusable: null, kinds: [count, percent] }
- { id: charging, name: 充电桩, aliases: [充电桩], confusable: null, kinds: [count, percent] }
`,
  'test',
)

function report(slug: string, place: string, reportYear: number, review: string, plan: string): IndicatorReport {
  const blocks: Block[] = [
    { id: 'r', type: 'paragraph', section: null, part: 'review', text: review },
    { id: 'p', type: 'paragraph', section: null, part: 'plan', text: plan },
  ]
  const years = { reportYear, reviewYear: reportYear - 1 }
  return { slug, place, ...years, blocks, figures: annotateFigures({ ...years, blocks, indicators: DEFINITIONS }) }
}

const jia = report(
  'jia-2025',
  '甲县',
  2025,
  '预计地区生产总值增长5.2%，总量达到90亿元。全年地区生产总值增长5.2%。经济增速加快，一季度增长4%。',
  '主要目标是：地区生产总值增长6%左右，居民收入与经济增长同步。新增停车泊位、充电桩各300个。停车泊位和充电桩均增长8%。',
)

describe('the statements of one report', () => {
  const rows = new Map(collectIndicatorRows(DEFINITIONS, jia).map((item) => [item.id, item.rows]))

  test('a repeated statement is one row, 预计 and the part of a year are kept', () => {
    expect(
      rows
        .get('gdp')
        ?.map(({ status, measure, value, period, estimated }) => [status, measure, value, period, estimated]),
    ).toEqual([
      ['achieved', 'growth', 5.2, null, true],
      ['achieved', 'level', 9e9, null, true],
      ['achieved', 'growth', 4, 'Q1', false],
      ['target', 'growth', 6, null, false],
    ])
  })

  test('a target in words is a row without a number', () => {
    expect(rows.get('income')).toMatchObject([
      { status: 'target', year: 2025, value: null, qualitative: '与经济增长同步' },
    ])
  })

  test('steady growth counts where the sentence ends on it', () => {
    const words = (plan: string) =>
      collectIndicatorRows(DEFINITIONS, report('ding-2025', '丁县', 2025, '', plan)).map(
        ({ rows: [row] }) => row?.qualitative,
      )
    expect(words('拓宽渠道，居民收入稳步提高。')).toEqual(['稳步提高'])
    expect(words('居民收入稳步提高，市场繁荣。')).toEqual([])
  })

  test('各 and 均 state a value of each thing named', () => {
    expect([rows.get('parking')?.[0]?.value, rows.get('charging')?.[0]?.value]).toEqual([300, 300])
    expect([rows.get('parking')?.[1]?.value, rows.get('charging')?.[1]?.value]).toEqual([8, 8])
  })

  test('the sentence and its block are given', () => {
    expect(rows.get('parking')?.[0]).toMatchObject({ block: 'p', sentence: '新增停车泊位、充电桩各300个。' })
  })
})

test('what five years added and a yearly average are no value of one year', () => {
  const years = report('bing-2022', '丙县', 2022, '', '到2026年，地区生产总值达到120亿元，年均增长7%。')
  const paragraph = (id: string, text: string): Block => ({
    id,
    type: 'paragraph',
    section: null,
    part: 'review',
    text,
  })
  const blocks = [
    paragraph('a', '一年来，新增停车泊位200个。'),
    paragraph('b', '各位代表！本届政府任期的五年，我们砥砺前行。'),
    paragraph('c', '新增停车泊位900个，建成充电桩70个，充电桩总数达到500个，地区生产总值达到80亿元。'),
    paragraph('d', '各位代表！成绩来之不易。新增充电桩60个。'),
    ...years.blocks.filter(({ part }) => part === 'plan'),
  ]
  const all = { ...years, blocks, figures: annotateFigures({ ...years, blocks, indicators: DEFINITIONS }) }
  const rows = collectIndicatorRows(DEFINITIONS, all).flatMap((item) => item.rows)
  expect(rows.map(({ value, year, period }) => [value, year, period])).toEqual([
    [8e9, 2021, null],
    [12e9, 2026, null],
    [7, 2026, '/2026'],
    [200, 2021, null],
    [900, 2021, '2017/2021'],
    [70, 2021, '2017/2021'],
    [500, 2021, null],
    [60, 2021, null],
  ])
})

test('the order does not depend on the order of the reports, and one at a time gives the same', () => {
  const yi = report('yi-2024', '乙县', 2024, '地区生产总值增长3%。', '地区生产总值增长4%。')
  const together = collectIndicators(DEFINITIONS, [jia, yi])
  expect(collectIndicators(DEFINITIONS, [yi, jia])).toEqual(together)
  expect(
    mergeIndicatorRows(
      DEFINITIONS,
      [yi, jia].map((one) => collectIndicatorRows(DEFINITIONS, one)),
    ),
  ).toEqual(together)
  for (const indicator of together) indicatorSchema.parse(indicator)
})
