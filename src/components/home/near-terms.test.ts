import { expect, it } from 'vitest'
import type { TermName } from '../terms/match-names.ts'
import { nearTerms } from './near-terms.ts'

const names: TermName[] = [
  ['xinzhishengchanli', '新质生产力', '', 'xin zhi sheng chan li', 9],
  ['xinzhi', '新质', '', 'xin zhi', 2],
  ['xinxing', '新型工业化', '', 'xin xing gong ye hua', 3],
]
it.each([
  ['shengchanli', ['新质生产力']],
  ['xinzhishengchanlj', ['新质生产力']],
  ['xinzhi', ['新质生产力', '新质']],
  ['xinxianggu', ['新型工业化']],
  // Three letters in common are chance.
  ['xinwen', []],
])('offers for %s %j', (reading, terms) => {
  expect(nearTerms(names, reading).map(([, term]) => term)).toEqual(terms)
})
