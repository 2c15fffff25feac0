import { describe, expect, it } from 'vitest'
import type { IndicatorRow } from '../../model/terms.ts'
import { cutSentence, printedValue } from './printed-value.ts'
import { statementText } from './statement-text.ts'

type Said = Pick<IndicatorRow, 'value' | 'unit' | 'comparator' | 'sentence' | 'measure' | 'qualitative'>
const said = (value: number | null, unit: string | null, sentence: string, change: Partial<Said> = {}): Said => ({
  value,
  unit,
  sentence,
  comparator: null,
  measure: 'growth',
  qualitative: null,
  ...change,
})

describe('printedValue', () => {
  it.each([
    [said(7, '%', '地区生产总值增长7%左右，工业增长8%。', { comparator: 'approx' }), '7%左右'],
    [said(12, '%', '预计增长12%以上。', { comparator: 'at-least' }), '12%以上'],
    [said(2e12, 'CNY', '总量突破 2 万亿元。', { comparator: 'more-than' }), '突破2万亿元'],
    [said(-3, '%', '出口下降3%。'), '3%'],
  ])('gives the words of the sentence', (statement, printed) => {
    expect(printedValue(statement)).toBe(printed)
  })
  it('takes of two equal values the one with the same comparator', () => {
    const statement = said(5, '%', '投资增长5%，消费增长5%左右。', { comparator: 'approx' })
    expect(cutSentence(statement)).toEqual({ before: '投资增长5%，消费增长', value: '5%左右', after: '。' })
  })
  it('says it in our words where the sentence does not hold it', () => {
    expect(printedValue(said(1.9e11, 'CNY', '见上年。', { comparator: 'more-than' }))).toBe('超过1900亿元')
  })
})

describe('statementText', () => {
  it.each([
    [said(5, '%', '增长5%。'), '增长5%'],
    [said(-3, '%', '下降3%。'), '下降3%'],
    [said(0.5, '百分点', '提高0.5个百分点。'), '提高0.5个百分点'],
    [said(null, null, '与经济增长同步。', { qualitative: '与经济增长同步' }), '与经济增长同步'],
    [said(800, '家', '新增800家。', { measure: 'increment' }), '新增800家'],
    [said(43, '%', '占比达43%。', { measure: 'share' }), '占43%'],
  ])('names the measure with the value', (statement, text) => {
    expect(statementText(statement)).toBe(text)
  })
})
