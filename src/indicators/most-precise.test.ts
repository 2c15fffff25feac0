import { expect, test } from 'vitest'
import type { IndicatorRow } from '../model/terms.ts'
import { mostPrecise } from './most-precise.ts'

type Statement = Pick<IndicatorRow, 'value' | 'comparator' | 'estimated' | 'sentence'>
const row = (value: number | null, comparator: Statement['comparator'] = null, estimated = false): Statement => ({
  value,
  comparator,
  estimated,
  sentence: `${String(value)}。`,
})

test.each<[string, Statement[], number | null | undefined]>([
  ['nothing of nothing', [], undefined],
  ['about 19 before more than 18', [row(18, 'more-than'), row(19, 'approx', true)], 19],
  ['exactly 18.2 before about 19', [row(18.2), row(19, 'approx')], 18.2],
  ['a result before an estimate', [row(6), row(7, null, true)], 6],
  ['the later of equals', [row(18, 'more-than'), row(19, 'at-least')], 19],
  ['the first of equals in one sentence', [row(7), { ...row(9), sentence: '7。' }], 7],
  ['a number before words', [row(5, 'at-least'), row(null)], 5],
  ['words where there is nothing else', [row(null)], null],
])('%s', (_, rows, value) => {
  expect(mostPrecise(rows)?.value).toBe(value)
})
