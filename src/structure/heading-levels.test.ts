import { describe, expect, it } from 'vitest'
import { headingLevels } from './heading-levels.ts'
import { readMarker } from './heading-marker.ts'

/** 部 stands for a part heading without a mark, 小 for another phrase without one. */
function levels(marks: string): number[] {
  return headingLevels(
    marks.split(' ').map((mark) => {
      if (mark === '部') return { kind: 'part', ordinal: 0 }
      if (mark === '小') return { kind: 'bare', ordinal: 0 }
      const marker = readMarker(`${mark}题`)
      if (!marker) throw new Error(`no marker: ${mark}`)
      return { kind: marker.kind, ordinal: marker.ordinal }
    }),
  )
}

describe('the level of a heading is its depth in the document', () => {
  it.each([
    ['一、 （一） （二） 二、 （一） 三、', [1, 2, 2, 1, 2, 1]],
    ['一、 一是 二是 二、 （一） 一要', [1, 2, 2, 1, 2, 3]],
    ['部 一、 二、 部 一、 二、 部', [1, 2, 2, 1, 2, 2, 1]],
    ['一、 二、 三、 一、 二、 三、 四、', [1, 1, 1, 2, 2, 2, 2]],
    ['一、 （一） 1. 2. （二） 1.', [1, 2, 3, 3, 2, 3]],
    ['部 小 （一） （二） 小 （一） 部 一、', [1, 2, 3, 3, 2, 3, 1, 2]],
    ['一、 （一） 小 （二）', [1, 2, 3, 2]],
    ['第一部分 一、 （一） 1. 第二部分', [1, 2, 3, 4, 1]],
    ['第一章 第一节 第二节 第二章', [1, 2, 2, 1]],
    ['（一） （二） 一、 二、 三、 （三）', [1, 1, 2, 2, 2, 1]],
    ['（一） （二） 一、 （一） （二）', [1, 1, 1, 2, 2]],
  ])('%s', (marks, expected) => {
    expect(levels(marks)).toEqual(expected)
  })
})
