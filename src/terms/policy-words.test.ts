import { describe, expect, it } from 'vitest'
import { parsePolicyWords } from './policy-words.ts'

const parse = (text: string) => parsePolicyWords([{ name: 'words.txt', text }])

describe('the list of policy words', () => {
  it('takes words parted by blanks or lines, with variants and without comments', () => {
    const { groups, keys } = parse('# 数字\r\n5G工厂  双碳 # 甲=乙\n\n自贸区=自由贸易区\n双碳')
    expect(groups).toEqual([['5G工厂'], ['双碳'], ['自贸区', '自由贸易区']])
    expect(keys).toEqual(['5g工厂', '双碳', '自由贸易区', '自贸区'])
  })

  it('refuses a word that stands in two groups, naming the place and both', () => {
    const files = [
      { name: 'trade.txt', text: '自贸区=自由贸易区' },
      { name: 'words.txt', text: '\n自贸区' },
    ]
    expect(() => parsePolicyWords(files)).toThrow(
      'words.txt, line 2: “自贸区” holds “自贸区”, which “自贸区=自由贸易区” of trade.txt has already.',
    )
  })

  it('refuses an empty variant', () => {
    expect(() => parse('自贸区=')).toThrow('an empty word')
  })
})
