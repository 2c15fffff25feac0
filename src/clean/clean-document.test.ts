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

  it('leaves headings on their own lines that had no indent in a text of one line', () => {
    const [roads, schools, forests] = ['修路', '办学', '种树'].map((work) =>
      `全县上下坚持${work}，群众称赞${work}。`.repeat(8),
    )
    const pieces = ['各位代表：', '请予审议。一、2023年工作回顾', roads, `${schools}二、2024年工作安排`, forests]
    expect(cleanDocument(documentOf([pieces.join('\u3000\u3000')])).content.map(({ text }) => text)).toEqual([
      '各位代表：',
      '请予审议。',
      '一、2023年工作回顾',
      roads,
      schools,
      '二、2024年工作安排',
      forests,
    ])
  })

  it('gives the same result for the same document', () => {
    const document = documentOf(['# 政府工作报告', '各位代表：', '- 一年来，全县经 济平稳运行。'])
    expect(cleanDocument(document)).toEqual(cleanDocument(document))
  })

  it('says what stands around an edit where a reader of the text would see it, and only there', () => {
    const passage =
      '这一段话在扫描的时候被重复印了一次，其中每个字都和前面的一样，所以只留下一份就足够了，原书的读者看得见这里少了一段文字，别处的文字都没有变。'
    const { edits } = cleanDocument(
      documentOf([
        '回顾一年工作。?我们坚持稳中 求进-12-工作总基调，更多报告请访问某网（www.example.cn）持续用力。',
        passage,
        passage,
        '二\uFFFD二四年的成绩来之不易。',
      ]),
    )
    expect(
      edits.flatMap(({ before, around }) => (around === undefined ? [] : [[before.slice(0, 4), ...around]])),
    ).toEqual([
      ['-12-', '工作。?我们坚持稳中求进', '工作总基调，更多报告请访'],
      ['更多报告', '坚持稳中求进工作总基调，', '持续用力。'],
      ['?', '回顾一年工作。', '我们坚持稳中求进工作总基'],
      ['\uFFFD', '二', '二四年的成绩来之不易。'],
      [passage.slice(0, 4), passage.slice(-12), '二〇二四年的成绩来之不易'],
    ])
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
