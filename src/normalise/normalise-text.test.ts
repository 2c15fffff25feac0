import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from './normalise-text.ts'
import { simplify } from './simplified-table.ts'

const normalised = (text: string): string => normaliseText(text, simplify).text

/** The definition, word for word, without a way back. */
function byDefinition(text: string): string {
  return Array.from(text.normalize('NFKC'))
    .flatMap((character) => Array.from(character.toLowerCase()))
    .filter((character) => !/[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Quotation_Mark}]/u.test(character))
    .map((character) => (/\p{Dash}/u.test(character) ? '-' : simplify(character)))
    .join('')
}

describe('normaliseText', () => {
  it.each([
    ['２７１５　亿元', '2715亿元'],
    ['“一刻钟”便民"生活"圈', '一刻钟便民生活圈'],
    ['（一）', '(一)'],
    ['㈠', '(一)'],
    ['7.8％', '7.8%'],
    ['1＋4', '1+4'],
    ['SaaS 大会', 'saas大会'],
    ['網絡安全', '网络安全'],
    ['2023—2024', '2023-2024'],
    ['－5～10', '-5~10'],
    ['经济\u200b社会\ufeff', '经济社会'],
    ['「品牌」『老字号』', '品牌老字号'],
    ['《条例》', '《条例》'],
    ['Ⅲ类', 'iii类'],
    ['', ''],
    ['“” ', ''],
  ])('%j is %j', (source, expected) => {
    expect(normalised(source)).toBe(expected)
  })

  it('is what its definition says, for any text', () => {
    const special = fc.constantFrom(
      'e\u0301',
      'ﾞ',
      'ｶ',
      'ﬃ',
      '\u0000',
      '가',
      'ᆨ',
      'ㄱ',
      'ㅏ',
      '㍿',
      '\ud800',
      '臺灣',
      '\u{2f804}',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), special)), (pieces) => {
        const text = pieces.join('')
        // Kirat Rai vowels (Unicode 16) are the only letters that compose without being marks.
        fc.pre(!/[\u{16d40}-\u{16d7f}]/u.test(text))
        expect(normalised(text)).toBe(byDefinition(text))
      }),
      { numRuns: 400, seed: 1 },
    )
  })

  it('leads back from each unit to the characters that it stands for', () => {
    const { text, starts, ends } = normaliseText('建成“网 安”①⑩％', simplify)
    expect(text).toBe('建成网安110%')
    expect([...starts]).toEqual([0, 1, 3, 5, 7, 8, 8, 9])
    expect([...ends]).toEqual([1, 2, 4, 6, 8, 9, 9, 10])
  })

  it('covers an accent and the letter below it with one range', () => {
    const { text, starts, ends } = normaliseText('cafe\u0301。', simplify)
    expect([text, starts[3], ends[3], starts[4]]).toEqual(['café。', 3, 5, 5])
  })

  it('makes room where characters become many', () => {
    expect(normalised('\ufdfa'.repeat(50))).toBe(byDefinition('\ufdfa'.repeat(50)))
  })

  it('keeps the tables of two ways to simplify apart', () => {
    expect(normaliseText('網', (character) => character).text).toBe('網')
    expect(normalised('網')).toBe('网')
  })
})
