import { describe, expect, it } from 'vitest'
import type { KwicLine } from '../../model/term-page.ts'
import { kwicContext, kwicGroups } from './kwic-groups.ts'

const line = (report: string): KwicLine => ({
  report,
  block: 'b1',
  part: null,
  before: '甲',
  keyword: '词',
  after: '乙',
  within: null,
})

describe('kwicGroups', () => {
  it('keeps all mentions of a rare word, in the order given', () => {
    const groups = kwicGroups([line('b'), line('b'), line('a')])
    expect(groups.map(({ report, lines, omitted }) => [report, lines.length, omitted])).toEqual([
      ['b', 2, 0],
      ['a', 1, 0],
    ])
  })
  it('shows fewer of each report where a word is everywhere, and counts the rest', () => {
    const lines = Array.from({ length: 100 }, (_, report) => Array.from({ length: 9 }, () => line(`r${report}`))).flat()
    const groups = kwicGroups(lines)
    expect(groups[0]).toMatchObject({ omitted: 6 })
    expect(groups.reduce((sum, { lines: shown }) => sum + shown.length, 0)).toBeLessThanOrEqual(400)
  })
  it('only counts reports beyond what a page can carry', () => {
    const groups = kwicGroups(Array.from({ length: 500 }, (_, report) => line(`r${report}`)))
    expect(groups).toHaveLength(500)
    expect(groups.at(-1)).toEqual({ report: 'r499', lines: [], omitted: 1 })
  })
})

describe('kwicContext', () => {
  it('loses no character of the sentence', () => {
    const before = '前'.repeat(40)
    const after = '后'.repeat(40)
    const cut = kwicContext({ ...line('a'), before, after })
    expect(cut.farBefore + cut.before).toBe(before)
    expect(cut.after + cut.farAfter).toBe(after)
    expect(cut.before).toHaveLength(22)
  })
})
