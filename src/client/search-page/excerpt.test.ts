import { describe, expect, it } from 'vitest'
import { excerptWindows, markedRanges, mergeRanges } from './excerpt.ts'

describe('mergeRanges', () => {
  it.each([
    [[], []],
    [[[0, 2], [4, 6]], [[0, 2], [4, 6]]],
    [[[0, 2], [2, 4]], [[0, 4]]],
    [[[0, 6], [1, 2], [5, 8]], [[0, 8]]],
  ] as [[number, number][], [number, number][]][])('%j is %j', (ranges, merged) => {
    expect(mergeRanges(ranges)).toEqual(merged)
  }) // prettier-ignore
})

describe('markedRanges', () => {
  it('takes both marks of a quotation that was found by half, and neither of one round what was found', () => {
    expect(markedRanges('食品安全“两个责任”落实“到位”', [[0, 9], [13, 15]])).toEqual([[0, 10], [13, 15]])
  }) // prettier-ignore
})

describe('excerptWindows', () => {
  it('shows twenty characters on each side of a word', () => {
    expect(excerptWindows(200, [[100, 104]])).toEqual([[80, 124]])
  })
  it('joins what would overlap, and leaves out no handful of characters at an end', () => {
    expect(
      excerptWindows(110, [
        [24, 26],
        [60, 62],
        [84, 86],
      ]),
    ).toEqual([[0, 110]])
  })
  it('shows the beginning where no place is known', () => {
    expect(excerptWindows(500, [])).toEqual([[0, 60]])
  })
})
