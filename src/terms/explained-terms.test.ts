import { beforeAll, describe, expect, it } from 'vitest'
import { segmentWords } from '../segment/segment-words.ts'
import { explainedTerms } from './explained-terms.ts'
import { parsePolicyWords } from './policy-words.ts'
import { readTermEvidence, type TermEvidence } from './term-evidence.ts'

// The dictionary takes seconds to load on a busy machine.
beforeAll(() => void segmentWords('载入'), 60_000)

/** One report: its place, then what its glossary explains. */
function explaining(place: string, glossary: Record<string, string>, slug = place): TermEvidence {
  const blocks = [{ id: 'b1', type: 'paragraph' as const, section: null, part: null, text: '' }]
  const entries = Object.entries(glossary).map(([term, definition], i) => ({
    id: `e${i}`,
    n: i + 1,
    label: null,
    term,
    aliases: [],
    definition,
    block: `e${i}`,
  }))
  const report = { slug, place, reportYear: 2024, delivered: null, published: null, blocks, entries }
  return readTermEvidence(report, parsePolicyWords([]))
}

interface Page {
  names: string[]
  definitions: number
  /** Each way to say it, with the reports where it means this, or null. */
  surfaces: Record<string, string[] | null>
}

function pages(national: string[], ...reports: TermEvidence[]): Page[] {
  return explainedTerms(reports, [], new Set(national)).map(({ term, aliases, definitions, surfaces }) => ({
    names: [term, ...aliases],
    definitions: definitions.length,
    surfaces: Object.fromEntries(surfaces.map(({ key, reports: where }) => [key, where])),
  }))
}

describe('names that count things', () => {
  it('are one page when one place, or one explanation, stands behind them', () => {
    const list = '创新、创业和创建文明城市、创建卫生城市'
    const plain = explaining('甲县', { 三创四建: list })
    expect(pages([], plain, explaining('乙县', { '“三创四建”活动': `省里提出的${list}` }))).toMatchObject([
      { names: ['三创四建', '“三创四建”活动'], definitions: 2 },
    ])
    expect(pages([], plain, explaining('甲县', { '“三创四建”工程': '三座桥、四条路。' }, '甲县-2025'))).toHaveLength(1)
    const twice = explaining('乙县', { '“三个一”工程': '修一座桥。', '“三个一”活动': '读一本书。' })
    expect(pages([], twice)).toHaveLength(2)
    expect(pages([], plain, explaining('丙县', { '“三创四建”活动': '三个园区、四条道路。' }))).toHaveLength(2)
  })

  it('are one page, too, when their names differ in marks or in what stands round the quoted word', () => {
    const work = (name: string, place: string): TermEvidence =>
      explaining(place, { [name]: '三项任务、六个方面、九条措施' })
    expect(pages([], work('省里“三六九”思路', '甲县'), work('“三六九”工作思路', '乙县'))).toMatchObject([
      { names: ['“三六九”工作思路', '省里“三六九”思路'], definitions: 2 },
    ])
    expect(pages([], work('三深化、三提升', '甲县'), work('三深化三提升', '乙县'))).toHaveLength(1)
    const clear = explaining('甲县', { '“澄水”行动': '治理河道。' })
    expect(pages([], clear, explaining('乙县', { '“澄水”工程': '给三个乡镇供水的管线。' }))).toHaveLength(2)
  })

  it('mean the same elsewhere only when national policy knows them', () => {
    const [shorthand] = pages([], explaining('甲县', { 三名工程: '名医、名院、名科。' }), explaining('乙县', {}))
    expect(shorthand?.surfaces).toEqual({ 三名工程: ['甲县'] })
    const [national] = pages(['三线一单'], explaining('甲县', { 三线一单: '三条红线、一张清单。' }))
    expect(national?.surfaces).toEqual({ 三线一单: null })
  })

  it('are no names without their noun: 三个一 is said of anything', () => {
    const [activity] = pages([], explaining('甲县', { '“三个一”活动': '读一本书、看一场戏、走一段路。' }))
    expect(activity?.names).toEqual(['“三个一”活动'])
    expect(activity?.surfaces).toEqual({ 三个一活动: ['甲县'], 三个一: ['甲县'] })
  })
})

describe('an entry that explains several words', () => {
  it('does not take the name of a page that explains one of them', () => {
    const several = explaining('甲县', { '“云雀”“雪雁”企业': '两类企业。' })
    const one = explaining('乙县', { 雪雁企业: '飞得高的企业。' })
    expect(pages([], several, one).map(({ names }) => names)).toEqual([['“云雀”“雪雁”企业', '云雀企业'], ['雪雁企业']])
  })
})
