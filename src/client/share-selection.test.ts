import { describe, expect, test } from 'vitest'
import { fragment } from './share-selection.ts'

describe('a text fragment', () => {
  test.each([
    ['稳中求进', '%E7%A8%B3%E4%B8%AD%E6%B1%82%E8%BF%9B'],
    ['1-2，a,b', '1%2D2%EF%BC%8Ca%2Cb'],
    ['甲\n 乙', '%E7%94%B2%20%E4%B9%99'],
  ])('escapes the signs of its own syntax: %s', (selected, text) => {
    expect(fragment(selected)).toBe(text)
  })
  test('names a long selection by its first and last words', () => {
    const [start, end, rest] = fragment(`${'甲'.repeat(30)}${'乙'.repeat(30)}`).split(',')
    expect(decodeURIComponent(start ?? '')).toBe('甲'.repeat(12))
    expect(decodeURIComponent(end ?? '')).toBe('乙'.repeat(12))
    expect(rest).toBeUndefined()
  })
})
