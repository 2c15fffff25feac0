import { expect, test } from 'vitest'
import { annotateFigures } from './annotate-figures.ts'
import { FIGURE_COLUMNS, figureRows } from './figure-rows.ts'

test('a row has the columns of data/figures.csv in their order, the sentence and the address of the block', () => {
  const blocks = [
    { id: 'p-7', type: 'paragraph', section: null, part: 'review', text: '先说一句。收入近40亿元。' },
  ] as const
  const figures = annotateFigures({ reportYear: 2025, reviewYear: 2024, blocks, indicators: [] })
  const rows = figureRows({ slug: 'jia-2025', place: '甲县', url: '/reports/jia-2025/', blocks, figures })
  expect(rows).toEqual([
    {
      report: 'jia-2025',
      place: '甲县',
      year: 2024,
      status: 'achieved',
      indicator: '收入',
      value: 4000000000,
      valueMax: null,
      unit: 'CNY',
      comparator: 'approx',
      aspect: 'level',
      sentence: '收入近40亿元。',
      url: '/reports/jia-2025/#p-7',
    },
  ])
  expect(Object.keys(rows[0] ?? {})).toEqual([...FIGURE_COLUMNS])
})
