import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StructuredBlock, StructuredReport } from '../model/structured-report.ts'
import { readReportMarkdown } from './read-report-markdown.ts'
import { writeReportMarkdown } from './write-report-markdown.ts'

function reportOf(blocks: StructuredBlock[]): StructuredReport {
  return {
    metadata: {
      title: '江城市政府工作报告（2024年）',
      place: '江城市',
      level: 'city',
      kind: 'government-work-report',
      reportYear: 2024,
      reviewYear: 2023,
      delivered: '2024-01-18',
      published: null,
      speaker: { name: '张三', office: '市长' },
      meeting: null,
      source: { file: 'a.txt', sha256: '0'.repeat(64), lines: [1, 20], url: null },
    },
    blocks,
    edits: [],
    doubts: [{ file: 'a.txt', line: 3, rule: 'place-is-stated', message: '地名取自正文', confidence: 0.8 }],
  }
}

const roundTrip = (blocks: StructuredBlock[]): StructuredBlock[] =>
  readReportMarkdown(writeReportMarkdown('jiangchengshi-2024', reportOf(blocks)), 'a.md').blocks

test('a report is written as Markdown that a person can read', () => {
  const markdown = writeReportMarkdown(
    'jiangchengshi-2024',
    reportOf([
      { type: 'title', text: '政府工作报告' },
      { type: 'note', text: '市长 张三' },
      { type: 'heading', level: 1, text: '一、2023年工作回顾' },
      { type: 'heading', level: 2, text: '（一）稳增长。' },
      {
        type: 'paragraph',
        text: '投资支撑有力。开工82个项目。消费回升。客流增长。',
        leads: [
          [0, 7],
          [15, 20],
        ],
      },
      { type: 'list-item', text: '1.建好公园。', leads: [] },
      {
        type: 'entry',
        text: '1. “双园”建设：整理两个园区。',
        label: [0, 2],
        term: [3, 9],
        aliases: ['双园'],
        definition: [10, 17],
      },
    ]),
  )
  expect(markdown.split('---\n')[2]).toMatchInlineSnapshot(`
    "
    # 政府工作报告

    > 市长 张三

    ## 一、2023年工作回顾

    ### （一）稳增长。

    **投资支撑有力**。开工82个项目。**消费回升**。客流增长。

    - 1.建好公园。
    - 1\\. *“双园”建设*：整理两个园区。
    "
  `)
})

describe('what is written is read back the same', () => {
  test.each<[string, StructuredBlock]>([
    ['a lead with its closing mark', { type: 'paragraph', text: '助企纾困有力。发放补贴。', leads: [[0, 7]] }],
    [
      'a lead that is the whole paragraph, without a mark',
      { type: 'paragraph', text: '助企纾困有力', leads: [[0, 6]] },
    ],
    ['a lead in quotes', { type: 'paragraph', text: '“一网通办”全覆盖。办件提速。', leads: [[0, 10]] }],
    [
      'leads side by side',
      {
        type: 'paragraph',
        text: '一是抓投资。二是促消费。',
        leads: [
          [0, 6],
          [6, 12],
        ],
      },
    ],
    [
      'Markdown in the text of a report',
      { type: 'paragraph', text: '# 不是标题 **不是强调** [12] <b>不是</b> `x` 1. - * _ ~', leads: [] },
    ],
    ['a paragraph that begins like a list', { type: 'paragraph', text: '1. 建设公园', leads: [] }],
    [
      'an address and an entity',
      { type: 'paragraph', text: 'http://example.org/a_b_c 与 &nbsp; 和 a@b.cn', leads: [] },
    ],
    ['blanks that are meant', { type: 'paragraph', text: '武汉农优 真滴蛮好　同志们', leads: [] }],
    ['a title that ends in #', { type: 'title', text: '政府工作报告 #' }],
  ])('%s', (_, block) => {
    expect(roundTrip([block])).toEqual([block])
  })

  test('any text of a block', () => {
    const character = fc.constantFrom(...'第一季度增长5.7%，。“”：；（）[]*_`#>-+~&<!|\\/ 　1.)$^{}@=\u00a0')
    const text = fc
      .string({ unit: character, minLength: 1, maxLength: 30 })
      .map((value) => value.trim())
      .filter((value) => value !== '')
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const blocks = texts.flatMap((value): StructuredBlock[] => [
          { type: 'heading', level: 2, text: value },
          { type: 'paragraph', text: value, leads: [] },
          { type: 'note', text: value },
          { type: 'list-item', text: value, leads: [] },
        ])
        expect(roundTrip(blocks)).toEqual(blocks)
      }),
      { numRuns: 300 },
    )
  })
})

test('Markdown that import does not write is refused with its place', () => {
  const markdown = writeReportMarkdown('x', reportOf([{ type: 'title', text: '报告' }])) + '\n```\ncode\n```\n'
  expect(() => readReportMarkdown(markdown, 'x.md')).toThrow(/^x\.md:\d+: Unexpected code, expected a heading/)
})
