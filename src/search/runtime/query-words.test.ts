import { describe, expect, it } from 'vitest'
import { simplify } from '../../normalise/simplified-table.ts'
import { queryWords } from './query-words.ts'

describe('queryWords', () => {
  it.each([
    ['养老 助餐', ['养老', '助餐']],
    ['　养老　　助餐 ', ['养老', '助餐']],
    ['"养老 助餐"', ['养老助餐']],
    ['“养老 助餐”', ['养老', '助餐']],
    ['"养老" "助餐"', ['养老', '助餐']],
    ['養老 养老', ['养老']],
    ['ＧＤＰ 增长', ['gdp', '增长']],
    ['“” ""', []],
    ['', []],
  ])('%j is %j', (query, words) => {
    expect(queryWords(query, simplify)).toEqual(words)
  })
})
