import { describe, expect, it } from 'vitest'
import { parsePolicyWords } from './policy-words.ts'

describe('the list of policy words', () => {
  it('takes words parted by blanks or lines, with variants and without comments', () => {
    const { groups, keys } = parsePolicyWords('# 数字\r\n5G工厂  双碳 # 甲=乙\n\n自贸区=自由贸易区\n双碳', 'words.txt')
    expect(groups).toEqual([['5G工厂'], ['双碳'], ['自贸区', '自由贸易区']])
    expect(keys).toEqual(['5g工厂', '双碳', '自由贸易区', '自贸区'])
  })

  it('refuses a word that stands in two groups, naming file, line and both', () => {
    expect(() => parsePolicyWords('自贸区=自由贸易区\n自贸区', 'words.txt')).toThrow(
      'words.txt, line 2: “自贸区” holds “自贸区”, which “自贸区=自由贸易区” has already.',
    )
  })

  it('refuses an empty variant', () => {
    expect(() => parsePolicyWords('自贸区=', 'words.txt')).toThrow('an empty word')
  })
})
