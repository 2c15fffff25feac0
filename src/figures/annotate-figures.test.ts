import { describe, expect, test } from 'vitest'
import type { IndicatorDefinition } from '../indicators/indicator-definitions.ts'
import type { Block, Part } from '../model/report.ts'
import { annotateFigures } from './annotate-figures.ts'

const definition = (id: string, aliases: string[], kinds: IndicatorDefinition['kinds']): IndicatorDefinition => ({
  id,
  name: aliases[0] ?? id,
  aliases,
  confusable: null,
  not: [],
  kinds,
})
const INDICATORS = [
  definition('gdp', ['地区生产总值', '经济增速'], ['money', 'percent']),
  definition('trade', ['进出口总额'], ['money', 'percent']),
  definition('income', ['居民收入', '农村居民人均可支配收入'], ['money', 'percent']),
  definition('old-estates', ['老旧小区'], ['count']),
  definition('parking', ['停车泊位'], ['count']),
  definition('welfare-share', ['占财政支出'], ['percent']),
  definition('market', ['经营主体'], ['count', 'percent']),
]

function annotate(text: string, part: Part | null = 'review', type: Block['type'] = 'paragraph') {
  const blocks: Block[] = [{ id: 'p1', type, section: null, part, text }]
  return annotateFigures({ reportYear: 2025, reviewYear: 2024, blocks, indicators: INDICATORS })
}
const indicators = (text: string): (string | null)[] => annotate(text).map(({ indicator }) => indicator)

describe('status and year come from the part of the report', () => {
  test.each([
    ['review', 'achieved', 2024],
    ['plan', 'target', 2025],
    ['governance', 'target', 2025],
    ['glossary', 'other', null],
    [null, 'other', null],
  ] as const)('%s: %s %s', (part, status, year) => {
    expect(annotate('力争完成改造泊位30个。', part)).toMatchObject([{ status, year }])
  })

  test.each([
    ['总投资90亿元的会展城开工'],
    ['城北500千伏输变电工程投产'],
    ['全省8家实验室有了新址'],
    ['4项主要经济指标排名靠前'],
    ['经济总量冲刺2000亿元'],
    ['2.5平方公里“老城”示范片成效显现'],
    ['前五轮次督察整改完成'],
    ['建成化工园30万吨催化装置'],
  ])('%s is background', (text) => {
    expect(annotate(text)[0]?.status).toBe('other')
  })

  test('durations and size classes have no year, dates their own', () => {
    expect(annotate('连续3年，引进亿元以上项目，到2027年完成。').map(({ year }) => year)).toEqual([null, null, 2027])
  })

  test('a date at the head of a clause moves the year of what follows it, one that is compared with does not', () => {
    expect(annotate('到2027年，绿地达到30公顷。', 'plan')[1]?.year).toBe(2027)
    expect(annotate('优良率比2019年上升5个百分点。')[1]?.year).toBe(2024)
    expect(annotate('2022年已供应的地块全部开工，新开工项目5个。')[1]?.year).toBe(2024)
  })

  test('a part of a year is the period of its own clause', () => {
    const found = annotate('经济增速回升，一季度增长3%，全年增长5%。')
    expect(found.map(({ value, period }) => [value, period])).toEqual([
      ['2024-Q1', 'Q1'],
      [3, 'Q1'],
      [5, null],
    ])
  })

  test('titles and notes have no figures', () => {
    expect(annotate('2025年政府工作报告', null, 'title')).toEqual([])
  })
})

describe('indicators', () => {
  test.each<[string, (string | null)[]]>([
    ['地区生产总值增长5%', ['gdp']],
    ['经济增速回升，增长5%，总量达到700亿元', ['gdp', 'gdp']],
    ['进出口总额完成30亿元，增长8%。新建厂房5栋', ['trade', 'trade', '厂房']],
    ['改造350个老旧小区', ['old-estates']],
    ['进出口总额由负转正、增长5%', ['trade']],
    ['老旧小区新开工30个、完工20个', ['old-estates', 'old-estates']],
    ['民生支出60亿元、占财政支出75%', ['民生支出', 'welfare-share']],
    ['城镇和农村居民人均可支配收入分别增长4%和6%', ['income', 'income']],
    ['地区生产总值、进出口总额分别增长4%、6%', ['gdp', 'trade']],
    ['占地区生产总值比重达12%', ['占地区生产总值比重']],
    ['地区生产总值占全省比重提高到12%', ['gdp']],
    ['综保区进出口总额增长9%', ['综保区进出口总额']],
    ['惠及经营主体3万户', ['经营主体']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected)
  })

  test('the subject stops at the end of the sentence', () => {
    expect(indicators('地区生产总值增长5%。增长8%')).toEqual(['gdp', null])
  })
})
