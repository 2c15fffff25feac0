import { expect, test } from 'vitest'
import type { IndicatorRow } from '../model/terms.ts'
import { sampleIndicatorRow } from './sample-indicator-row.ts'
import { compareTargetResult } from './compare-target-result.ts'
import { suspiciousValues } from './suspicious-values.ts'

const row = (change: Partial<IndicatorRow>): IndicatorRow =>
  sampleIndicatorRow({ place: '甲县', report: 'jia-2024', year: 2024, status: 'target', value: 7, ...change })
const compare = (...rows: IndicatorRow[]): string[] => compareTargetResult({ id: 'x', rows }).map(({ text }) => text)

test.each<[Partial<IndicatorRow>, Partial<IndicatorRow>, string]>([
  [{ comparator: 'approx' }, { value: 5.7 }, '目标 7%左右，完成 5.7%，相差 −1.3 个百分点'],
  [{}, { value: 7 }, '目标 7%，完成 7%，相差 0 个百分点'],
  [{ comparator: 'more-than' }, { value: 8, estimated: true }, '目标 超过 7%，预计完成 8%，相差 +1 个百分点'],
  [
    { measure: 'level', value: 2e11, unit: 'CNY' },
    { measure: 'level', value: 1.9e11, unit: 'CNY', comparator: 'approx' },
    '目标 2,000 亿元，完成 1,900 亿元左右，相差 −100 亿元',
  ],
  [{ value: null, unit: null, qualitative: '与经济增长同步' }, { value: 6 }, '目标 与经济增长同步，完成 6%'],
])('target and result are set side by side with the arithmetic', (target, result, text) => {
  expect(compare(row(target), row({ status: 'achieved', report: 'jia-2025', ...result }))).toEqual([text])
})

test.each<[string, Partial<IndicatorRow>]>([
  ['another year', { year: 2023 }],
  ['another place', { place: '乙县' }],
  ['a part of the year', { period: 'Q1' }],
  ['another measure', { measure: 'level' }],
  ['another unit', { unit: '百分点' }],
])('%s is not compared', (_, changes) => {
  expect(compare(row({}), row({ status: 'achieved', ...changes }))).toEqual([])
})

test('what is aimed at for the towns is not compared with what the villages reached', () => {
  const sentence = '城镇居民收入增长7%，农村居民收入增长9%。'
  const reached = '城镇、农村居民收入分别增长6.5%和9.2%。'
  const result = { status: 'achieved', sentence: reached } as const
  const rows = [
    row({ sentence }),
    row({ sentence, value: 9 }),
    row({ ...result, value: 6.5 }),
    row({ ...result, value: 9.2 }),
  ]
  expect(compare(...rows)).toEqual(['目标 7%，完成 6.5%，相差 −0.5 个百分点', '目标 9%，完成 9.2%，相差 +0.2 个百分点'])
})

test('a value ten times another of the same place and year is flagged with its reason', () => {
  const rows = [
    row({ status: 'achieved', measure: 'level', value: 360000, unit: '套' }),
    row({ measure: 'level', value: 23000, unit: '套', year: 2025 }),
  ]
  const found = suspiciousValues({ id: 'housing', rows })
  expect(found.map(({ row: { value }, reason }) => [value, reason])).toEqual([
    [360000, '照原文：360,000 套，是另一处的 16 倍（2025 年 23,000 套），可能是笔误或口径不同。'],
    [23000, '照原文：23,000 套，只有另一处的 16 分之一（2024 年 360,000 套），可能是笔误或口径不同。'],
  ])
})

test('a third statement tells which of two is the misprint', () => {
  const rows = [360000, 23000, 32000].map((value, index) =>
    row({ measure: 'level', value, unit: '套', year: 2021 + index, sentence: `建成${String(value)}套。` }),
  )
  expect(suspiciousValues({ id: 'x', rows }).map(({ row: { value } }) => value)).toEqual([360000])
})

test('where most statements agree, only the one that differs is flagged', () => {
  const values = [20000, 21000, 360000, 22000]
  const rows = values.map((value) => row({ measure: 'level', value, unit: '套', sentence: `建成${String(value)}套。` }))
  expect(suspiciousValues({ id: 'x', rows }).map(({ row: { value } }) => value)).toEqual([360000])
})

test('a small increment beside a large stock, other places and growth rates are not suspicious', () => {
  const rows = [
    row({ measure: 'level', value: 50000, unit: '户' }),
    row({ measure: 'increment', value: 900, unit: '户' }),
    row({ measure: 'level', value: 10, unit: '户', place: '乙县' }),
    row({ value: 0.3 }),
    row({ value: 8 }),
  ]
  expect(suspiciousValues({ id: 'x', rows })).toEqual([])
})

test('parts that one sentence lists, and small counts, are not suspicious', () => {
  const parts = { measure: 'increment', unit: '个', sentence: '新增幼儿园学位900个、中小学学位1.2万个。' } as const
  const rows = [
    row({ ...parts, value: 900 }),
    row({ ...parts, value: 12000 }),
    row({ ...parts, value: 11000, year: 2023, status: 'achieved', sentence: '新增学位1.1万个。' }),
    row({ ...parts, value: 900000, period: '2020/2024', sentence: '五年新增学位90万个。' }),
    row({ measure: 'level', unit: '处', value: 4 }),
    row({ measure: 'level', unit: '处', value: 40, year: 2023, status: 'achieved' }),
  ]
  expect(suspiciousValues({ id: 'x', rows })).toEqual([])
})
