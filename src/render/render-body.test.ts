import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { Block } from '../model/report.ts'
import { doubtKey } from './doubtful-figures.ts'
import { renderBody } from './render-body.ts'
import { lighthouse, sampleContext, sampleReport } from './sample-report.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...childrenOf(node).flatMap(elements),
]
const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('')
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value

function textsById(html: string): Record<string, string> {
  const withId = elements(parseFragment(html)).filter((element) => attribute(element, 'id') !== undefined)
  return Object.fromEntries(withId.map((element) => [attribute(element, 'id') ?? '', textOf(element)]))
}

const html = renderBody(sampleReport, sampleContext)
const all = elements(parseFragment(html))
const byClass = (name: string) => all.filter((element) => attribute(element, 'class')?.split(' ').includes(name))

describe('the text', () => {
  test('of every block after the head stands in the element with its id, character for character', () => {
    const texts = textsById(html)
    for (const block of sampleReport.blocks.slice(2)) expect(texts[block.id]).toBe(block.text)
  })

  test('stays the same whatever spans overlap it and whatever signs it holds', () => {
    const words = fc.string({
      unit: fc.constantFrom('灯', '塔', '<b>', '&amp;', '“', '5', '。', '\u3000', '[1]'),
      minLength: 1,
      maxLength: 30,
    })
    const type = fc.constantFrom<Block['type']>('paragraph', 'list-item', 'heading', 'entry', 'note')
    const spans = fc.array(fc.tuple(fc.nat(3), fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(type, words), { minLength: 2, maxLength: 6 }), spans, (drafts, places) => {
        const blocks = drafts.map(([type, text], index): Block => ({
          id: `x${index}`,
          type,
          section: null,
          part: null,
          text,
        }))
        const cut = places.flatMap(([kind, start, length]) =>
          blocks.flatMap(({ id, text }) =>
            start + length <= text.length ? [{ kind, block: id, start, end: start + length }] : [],
          ),
        )
        const of = (wanted: number) =>
          cut.filter(({ kind }) => kind === wanted).map(({ block, start, end }) => ({ block, start, end }))
        const figure = sampleReport.figures[0] as AnnotatedReport['figures'][number]
        const report: AnnotatedReport = {
          ...sampleReport,
          blocks,
          outline: [],
          entries: [],
          leads: apart(of(0)),
          mentions: of(1).map((span) => ({ ...span, term: 'dengtajihua' })),
          figures: of(2).map((span) => ({ ...figure, ...span })),
          noteMarks: of(3).map((span) => ({ ...span, entry: 'x0' })),
        }
        const texts = textsById(renderBody(report, sampleContext))
        const head = blocks.findIndex((block) => block.type !== 'note')
        for (const block of head === -1 ? [] : blocks.slice(head)) expect(texts[block.id]).toBe(block.text)
      }),
    )
  })
})

/** Leads of one block never overlap. */
function apart<T extends { block: string; start: number; end: number }>(spans: T[]): T[] {
  const kept: T[] = []
  for (const span of spans) {
    if (!kept.some((each) => each.block === span.block && each.start < span.end && span.start < each.end))
      kept.push(span)
  }
  return kept
}

describe('the marks', () => {
  test('of the quiet level are links; others wait for the reader to ask for them', () => {
    const terms = byClass('t').map((mark) => [textOf(mark), attribute(mark, 'href')])
    expect(terms).toEqual([
      ['灯塔计划', '/terms/dengtajihua/'],
      ['灯塔计划', undefined],
      ['云帮办', undefined],
      ['灯塔计划', undefined],
    ])
  })
  test('of figures carry the value in plain digits where the indicator has a page, and nothing elsewhere', () => {
    expect(byClass('f').map((mark) => [textOf(mark), mark.tagName, attribute(mark, 'value')])).toEqual([
      ['5.7%', 'data', '5.7'],
      ['22个', 'span', undefined],
      ['3处', 'span', undefined],
    ])
  })
  test('of a doubtful figure carry the reason, and add nothing to the words', () => {
    const doubts = new Map([[doubtKey(sampleReport.slug, 'b4', 'gdp', 5.7), '只有另一处的10分之一']])
    const doubted = renderBody(sampleReport, { ...sampleContext, doubts })
    const marks = elements(parseFragment(doubted)).filter((mark) => attribute(mark, 'data-d') !== undefined)
    expect(marks.map((mark) => [textOf(mark), attribute(mark, 'class'), attribute(mark, 'data-d')])).toEqual([
      ['5.7%', 'f q x', '只有另一处的10分之一'],
    ])
    expect(textsById(doubted)).toEqual(textsById(html))
  })
  test('of references lead to the entry, and the entry leads back', () => {
    const mark = byClass('r')[0] as Element
    expect(attribute(mark, 'href')).toBe('#b7')
    const back = byClass('back')[0] as Element
    const ways = elements(back).flatMap((element) => attribute(element, 'href') ?? [])
    expect(ways).toEqual(['#b3', `#${attribute(mark, 'id')}`, '#b5', '/terms/dengtajihua/'])
    expect(textOf(back)).toBe('↩ 正文3处：灯塔计划有序推进、产业向好、灯塔计划有序推进　名词页')
  })
})

describe('the structure', () => {
  test('ranks headings without a gap, numbers paragraphs, and parts the leads', () => {
    expect(all.filter(({ tagName }) => /^h\d$/.test(tagName)).map((each) => each.tagName + textOf(each))).toEqual([
      'h2一、2023年工作回顾',
      'h3（一）灯塔计划有序推进',
      'h2名词解释',
    ])
    expect(byClass('n').map((link) => attribute(link, 'data-p'))).toEqual(['1', '2'])
    expect(byClass('s').map(textOf)).toHaveLength(2)
    expect(byClass('l').map(textOf)).toEqual(['产业向好。', '民生改善。'])
  })
  test('knows the line that addresses the audience', () => {
    const [first, second] = sampleReport.blocks.filter(({ type }) => type === 'paragraph' || type === 'list-item')
    const blocks = [
      { ...first, id: 'x0', type: 'paragraph', section: null, text: '各位代表：' },
      { ...second, id: 'x1', type: 'paragraph', section: null, text: '现在，我代表县政府报告工作。' },
    ] as Block[]
    const opened = renderBody({ ...sampleReport, blocks }, sampleContext)
    expect(opened.match(/class="salutation"/g)).toHaveLength(1)
    expect(opened).toContain('<p id="x0" class="salutation">各位代表：')
  })
  test('puts a short note before the paragraph of a quiet term, and none for a figure', () => {
    expect(byClass('m').map(textOf)).toEqual(['灯塔计划每村一名带头人，灯塔计划由县里资助。报告释义'])
  })
  test('names the report that the note has its words from where it is another one, and leads to further explanations', () => {
    const other = { ...sampleReport, slug: 'anxian-2023', place: '安县', reportYear: 2023, delivered: null }
    const reports = new Map([...sampleContext.reports, ['anxian-2023', other] as const])
    const elsewhere = { text: '安县的说法。', report: 'anxian-2023', entry: 'b9', source: null }
    const noteWith = (definitions: (typeof lighthouse)['definitions']) => {
      const terms = new Map([...sampleContext.terms, ['dengtajihua', { ...lighthouse, definitions }] as const])
      const body = renderBody(sampleReport, { ...sampleContext, terms, reports })
      return elements(parseFragment(body)).find((each) => attribute(each, 'class') === 'm') as Element
    }
    expect(textOf(noteWith([elsewhere]))).toBe('灯塔计划安县的说法。报告释义　见《安县 2023》')
    const both = noteWith([elsewhere, ...lighthouse.definitions])
    expect(textOf(both)).toBe('灯塔计划每村一名带头人，灯塔计划由县里资助。报告释义　另有1条解释')
    expect(elements(both).map((each) => attribute(each, 'href'))).toContain('/terms/dengtajihua/#definition')
  })
  test('puts that note once in a report, though the word is linked in each section', () => {
    const [heading, paragraph] = ['b3', 'b4'].map((id) => sampleReport.blocks.find((block) => block.id === id))
    const second = [
      { ...heading, id: 'c3', section: 'c3', text: '二、灯塔计划继续' },
      { ...paragraph, id: 'c4', section: 'c3', text: '灯塔计划收官。' },
    ] as Block[]
    const [review, ...rest] = sampleReport.outline
    const added = { level: 1, marker: '二、', title: '灯塔计划继续', part: 'review', children: [] } as const
    const twice = renderBody(
      {
        ...sampleReport,
        outline: [review, { ...added, id: 'c3', block: 'c3' }, ...rest] as typeof sampleReport.outline,
        blocks: [...sampleReport.blocks.slice(0, 6), ...second, ...sampleReport.blocks.slice(6)],
        mentions: [...sampleReport.mentions, { block: 'c4', start: 0, end: 4, term: 'dengtajihua' }],
      },
      sampleContext,
    )
    const found = elements(parseFragment(twice))
    const className = (name: string) => found.filter((each) => attribute(each, 'class') === name)
    expect(className('m')).toHaveLength(1)
    expect(className('t').filter((each) => attribute(each, 'href') !== undefined)).toHaveLength(2)
  })
  test('says of the review that it is the review, and of the glossary nothing', () => {
    expect(byClass('sign').map(textOf)).toEqual(['回顾'])
  })
})
