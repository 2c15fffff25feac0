import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../clean/clean-document.ts'
import type { SourceDocument } from '../model/source-document.ts'
import { accountForCharacters, LostCharactersError } from './account-for-characters.ts'
import { structureDocument } from './structure-document.ts'

function documentOf(texts: string[]): SourceDocument {
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

const PIECES = [
  '政府工作报告',
  '政 府 工 作 报 告',
  '——2024年1月9日在青石县第五届人民代表大会第四次会议上',
  '县长 方圆',
  '各位代表：',
  '现在，我代表县人民政府报告工作。',
  '一、2023年工作回顾',
  '（一）产业发展。',
  '1.修路',
  '（2）修桥；',
  '一是稳增长。',
  '二是促改革。',
  '2024年重点任务',
  '全县经 济平稳运行，',
  '粮食丰收。',
  '??',
  '&ldquo;',
  '&nbsp;',
  '\\r\\n',
  '\u200b',
  '**',
  '## ',
  '- ',
  '— 1 —',
  '分享到：',
  '更多数据尽在某某网（http://example.cn/a）',
  '名词解释',
  '[1]双减：减轻负担。',
  '1.三通：通路、通水、通电。',
  '附件1',
  '二\uFFFD三五年',
  '加快建设。全年新建改建一批基础设施，群众出行更加便利，企业发展更有信心。',
  '①种树',
  '。',
  '，',
  '》',
  '“',
  ' ',
  '\u3000',
  '\n',
  '\n',
  '\n',
  '标题：某报告',
  '正文：',
  '责任编辑：方圆',
]

describe('every character is shown or in an edit', () => {
  it('whatever the lines are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }), (pieces) => {
        const document = documentOf(pieces.join('').split('\n'))
        accountForCharacters(document, structureDocument(cleanDocument(document)))
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  it('also in a report on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 60, maxLength: 400 }), (pieces) => {
        const document = documentOf([pieces.join('').replaceAll('\n', '')])
        accountForCharacters(document, structureDocument(cleanDocument(document)))
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

describe('a line of 100,000 characters', () => {
  it.each([
    '（一）推进发展。',
    '一、',
    '推进建设。',
    '中 ',
    '—1',
    '1.',
    '一是推进。',
    '更 多',
    '各位代表，',
    '((',
    '区，市县区',
  ])('of nothing but %j is read without loss', (unit) => {
    const document = documentOf(['政府工作报告', unit.repeat(100_000 / unit.length), '各位代表：'])
    accountForCharacters(document, structureDocument(cleanDocument(document)))
  })
})

describe('a mistake is told', () => {
  const document = documentOf(['政府工作报告', '各位代表：', '一年来，成绩来之不易。'])
  const report = structureDocument(cleanDocument(document))

  it('when a character is lost', () => {
    const blocks = report.blocks.slice(0, -1)
    expect(() => accountForCharacters(document, { ...report, blocks })).toThrow(LostCharactersError)
  })

  it('when one is made up', () => {
    const blocks = [...report.blocks, { type: 'note' as const, text: '添' }]
    expect(() => accountForCharacters(document, { ...report, blocks })).toThrow('“添”多 1')
  })

  it('when they change places', () => {
    const blocks = report.blocks.toReversed()
    expect(() => accountForCharacters(document, { ...report, blocks })).toThrow('次序')
  })
})
