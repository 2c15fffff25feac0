import { describe, expect, it } from 'vitest'
import type { KwicLine, TermPage } from '../../model/term-page.ts'
import type { Figure } from '../../model/report.ts'
import type { Term } from '../../model/terms.ts'
import { chooseSample, samplePieces } from './choose-sample.ts'

const term = (id: string, status: Term['status'], mentions = 3): Term =>
  ({ id, term: id, status, mentions, reports: [{ report: 'r', count: mentions }] }) as Term
const line = (before: string, after: string, part: KwicLine['part'] = 'review'): KwicLine => ({
  report: 'r',
  block: 'b1',
  part,
  before,
  keyword: '便民圈',
  after,
  within: null,
})
const pages = (lines: Record<string, KwicLine[]>) => (id: string) => ({ lines: lines[id] ?? [] }) as TermPage

describe('chooseSample', () => {
  it('takes a short whole sentence with a figure, of a term that is explained', () => {
    const read = pages({
      dict: [line('全市各区都在努力建设', '。'), line('全市今年一共建成22个', '。'), line('22个', '。', 'glossary')],
      none: [line('去年一共建成10个', '。')],
    })
    expect(chooseSample([term('none', 'discovered', 99), term('dict', 'defined')], read)?.line.before).toBe(
      '全市今年一共建成22个',
    )
  })
  it('prefers two figures, among terms that about as many reports use', () => {
    const used = (id: string, reports: number): Term => ({
      ...term(id, 'editorial'),
      reports: Array.from({ length: reports }, (_, i) => ({ report: `r${i}`, count: 1 })),
    })
    const read = pages({
      most: [line('全市今年一共建成22个', '。')],
      half: [line('今年建成22个、改造30个', '。')],
      rare: [line('今年建成2个、改造3个', '。')],
    })
    expect(chooseSample([used('rare', 1), used('most', 6), used('half', 3)], read)?.term.id).toBe('half')
    expect(chooseSample([used('rare', 1), used('most', 6)], read)?.term.id).toBe('most')
  })
  it('finds nothing where no sentence is short enough', () => {
    expect(chooseSample([term('dict', 'editorial')], pages({ dict: [line('很'.repeat(60), '。')] }))).toBeNull()
  })
})

describe('samplePieces', () => {
  it('marks term and figure and keeps every character', () => {
    const sample = { term: term('dict', 'defined'), line: line('建成22个“', '”。') }
    const text = `工作有序。建成22个“便民圈”。`
    const figure = { block: 'b1', start: 7, end: 10 } as Figure
    const block = { id: 'b1', text } as never
    expect(samplePieces(sample, { blocks: [block], figures: [figure] })).toEqual([
      { text: '建成', mark: null },
      { text: '22个', mark: 'figure' },
      { text: '“', mark: null },
      { text: '便民圈', mark: 'term' },
      { text: '”。', mark: null },
    ])
  })
})
