import { describe, expect, it } from 'vitest'
import { parsePolicyWords } from './policy-words.ts'

const parse = (text: string) => parsePolicyWords([{ name: 'words.txt', text }])

describe('the list of policy words', () => {
  it('takes words parted by blanks or lines, with variants and without comments', () => {
    const { groups, keys } = parse('# 数字\r\n5G工厂  双碳 # 甲=乙\n\n自贸区=自由贸易区\n双碳')
    expect(groups).toEqual([['5G工厂'], ['双碳'], ['自贸区', '自由贸易区']])
    expect(keys).toEqual(['5g工厂', '双碳', '自由贸易区', '自贸区'])
  })

  it('knows what is done to a thing in both orders, unless the list has the other as a word of its own', () => {
    const { groups, keys } = parse('棚户区改造 加装电梯 微改造 城中村改造 改造城中村=城中村')
    expect(groups).toEqual([
      ['加装电梯', '电梯加装'],
      ['城中村改造'],
      ['微改造'],
      ['改造城中村', '城中村'],
      ['棚户区改造', '改造棚户区'],
    ])
    expect(keys).toContain('改造棚户区')
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
