import { describe, expect, it } from 'vitest'
import { cutGluedHeading } from './glued-heading.ts'

function cut(texts: string[]): string[] {
  return cutGluedHeading(texts.map((text) => ({ text, line: 1, mark: null }))).map(({ text }) => text)
}

describe('a glossary heading that ran into the speech', () => {
  it.each([
    [
      ['让我们携手奋斗！名词解释', '1.一网通办：指网上办事。'],
      ['让我们携手奋斗！', '名词解释', '1.一网通办：指网上办事。'],
    ],
    [
      ['让我们携手奋斗！ ※名词解释※ [1]一网通办：指网上办事。'],
      ['让我们携手奋斗！', '※名词解释※', '[1]一网通办：指网上办事。'],
    ],
    [
      ['让我们奋斗！附件：《政府工作报告》名词注释1.甲：乙。'],
      ['让我们奋斗！', '附件：《政府工作报告》名词注释', '1.甲：乙。'],
    ],
  ])('%j', (lines, expected) => {
    expect(cut(lines)).toEqual(expected)
  })

  it.each([
    [['请各位代表审议。名词解释附后。', '一年来，我们奋斗。']],
    [['让我们携手奋斗。详见名词解释', '1.一网通办：指网上办事。', '名词解释', '1.一网通办：指网上办事。']],
    [['我们印发了名词解释', '1.一网通办：指网上办事。']],
  ])('is not there: %j', (lines) => {
    expect(cut(lines)).toEqual(lines)
  })
})
