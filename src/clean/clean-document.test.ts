import { describe, expect, it } from 'vitest'
import { cleanDocument } from './clean-document.ts'

describe('cleaning a document', () => {
  it('takes what a collector wrote above the text into the statements', () => {
    const texts = [
      '标题：青石县2016年政府工作报告',
      '发文时间：2016-02-18',
      '来源URL：https://example.cn/a',
      '正文：',
      '各位代表：',
      '现在，我代表县人民政府报告工作。',
    ]
    const document = cleanDocument(documentOf(texts))
    expect(document.statements).toMatchObject({
      title: '青石县2016年政府工作报告',
      published: '2016-02-18',
      url: 'https://example.cn/a',
    })
    expect(document.content.map(({ text, line }) => [line, text])).toEqual([
      [5, '各位代表：'],
      [6, '现在，我代表县人民政府报告工作。'],
    ])
    expect(document.edits.map(({ kind }) => kind)).toEqual(['metadata', 'metadata', 'metadata', 'metadata'])
  })

  it('keeps the heading and the date of the page as statements', () => {
    const texts = [
      '2024年青石县政府工作报告',
      '时间：2024-02-06 作者：方圆 阅读：12',
      '政府工作报告',
      '各位代表：',
      '现在，我代表县人民政府报告工作。',
    ]
    expect(cleanDocument(documentOf(texts)).statements).toMatchObject({
      title: '2024年青石县政府工作报告',
      published: '2024-02-06',
    })
  })

  it('gives the same result for the same document', () => {
    const document = documentOf(['# 政府工作报告', '各位代表：', '- 一年来，全县经 济平稳运行。'])
    expect(cleanDocument(document)).toEqual(cleanDocument(document))
  })
})

function documentOf(texts: string[]): Parameters<typeof cleanDocument>[0] {
  return {
    file: 'test.txt',
    sha256: '0'.repeat(64),
    lines: [1, texts.length],
    content: texts.map((text, index) => ({ number: index + 1, text })),
    statements: { title: null, place: null, year: null, published: null, url: null },
    edits: [],
    doubts: [],
  }
}
