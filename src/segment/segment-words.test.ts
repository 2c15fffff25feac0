import { beforeAll, describe, expect, it } from 'vitest'
import { segmentWords, tagWords } from './segment-words.ts'

// The dictionary takes seconds to load on a busy machine.
beforeAll(() => void segmentWords('载入'), 60_000)

describe('segmentation', () => {
  it('gives dictionary words with their offsets', () => {
    expect(segmentWords('高标准地铁')).toEqual([
      { text: '高标准', start: 0, end: 3 },
      { text: '地铁', start: 3, end: 5 },
    ])
  })

  it.each(['', '𠮷野家 ５Ｇ，1+5\t\n😀。', '建设abc，\u200b完成12.5%'])('covers the whole of %j', (text) => {
    expect(
      segmentWords(text)
        .map((word) => word.text)
        .join(''),
    ).toBe(text)
    expect(
      tagWords(text)
        .map((word) => word.text)
        .join(''),
    ).toBe(text)
  })
})
