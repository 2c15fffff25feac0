import { describe, expect, it } from 'vitest'
import type { Block, Mention } from '../model/report.ts'
import type { Term } from '../model/terms.ts'
import { definedTermLd, definedTermSetLd } from './defined-term-ld.ts'
import { panelRows, termRows } from './panel.ts'
import { sentenceAround } from './sentence-around.ts'
import { buildTermPages } from './term-pages.ts'
import { indexLetter, pinyinOf } from './term-pinyin.ts'

function term(id: string, name: string, reports: Term['reports']): Term {
  return {
    id,
    term: name,
    url: `/base/terms/${id}/`,
    aliases: [],
    status: 'discovered',
    definitions: [],
    reports,
    mentions: reports.reduce((sum, { count }) => sum + count, 0),
    firstYear: 2023,
    lastYear: 2024,
  }
}

function sample(
  slug: string,
  place: string | null,
  reportYear: number | null,
  text: string,
  words: Record<string, string>,
) {
  const blocks: Block[] = [{ id: 'b1', type: 'paragraph', section: null, part: 'plan', text }]
  const mentions: Mention[] = Object.entries(words).map(([id, word]) => ({
    block: 'b1',
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    term: id,
  }))
  const counts = { characters: 5000, sections: 1, blocks: 1, mentions: mentions.length, figures: 0, entries: 0 }
  return { slug, place, reportYear, blocks, mentions, otherUses: [], counts }
}

const terms = [
  term('baojiaolou', '保交楼', [
    { report: 'shui-2023', count: 1 },
    { report: 'shui-2024', count: 2 },
  ]),
  term('haimian', '海绵城市', [{ report: 'shui-2024', count: 1 }]),
]
const reports = [
  sample('shui-2023', '水县', 2023, '落实保交楼。', { baojiaolou: '保交楼' }),
  sample('shui-2024', '水县', 2024, '建设海绵城市。推进“保交楼”，稳民生。保交楼。', {
    haimian: '海绵城市',
    baojiaolou: '保交楼',
  }),
  sample('weizhi', null, 2024, '落实。', {}),
]

describe('the page of a term', () => {
  const [first, second] = buildTermPages(terms, reports)

  it('shows each mention in its sentence, the newest report first', () => {
    expect(first?.lines).toEqual([
      {
        report: 'shui-2024',
        block: 'b1',
        part: 'plan',
        before: '推进“',
        keyword: '保交楼',
        after: '”，稳民生。',
        within: null,
      },
      { report: 'shui-2023', block: 'b1', part: 'plan', before: '落实', keyword: '保交楼', after: '。', within: null },
    ])
  })

  it('lists the uses that are no mention among the others, with the longer word that they stand in', () => {
    const text = '做强海绵城市示范区，建设海绵城市。'
    const report = {
      ...sample('shui-2025', '水县', 2025, text, { shifanqu: '海绵城市示范区' }),
      otherUses: [{ block: 'b1', start: 2, end: 6, term: 'haimian', within: 'shifanqu' }],
    }
    report.mentions.push({ block: 'b1', start: 12, end: 16, term: 'haimian' })
    const [page] = buildTermPages([term('haimian', '海绵城市', []), term('shifanqu', '海绵城市示范区', [])], [report])
    expect(page?.lines.map(({ before, within }) => [before, within])).toEqual([
      ['做强', 'shifanqu'],
      ['做强海绵城市示范区，建设', null],
    ])
  })

  it('names the explained words in a name that nobody explains', () => {
    const explained = { ...term('haimian', '海绵城市', []), status: 'editorial' as const }
    const pages = buildTermPages([explained, term('shifanqu', '国家“海绵城市”示范区', [])], [])
    expect(pages.map(({ explainedParts }) => explainedParts)).toEqual([[], ['haimian']])
  })

  it('counts per 10,000 characters and names its company', () => {
    expect(first?.per10k).toEqual({ 'shui-2023': 2, 'shui-2024': 2 })
    expect(second?.related).toEqual([{ term: 'baojiaolou', blocks: 1 }])
  })

  it('refuses a mention of a term that does not exist', () => {
    const wrong = sample('shui-2022', '水县', 2022, '海绵', { nichts: '海绵' })
    expect(() => buildTermPages(terms, [wrong])).toThrow(/shui-2022 mentions “nichts” in block b1/)
  })
})

describe('the panel', () => {
  it('has a row for each term, place and year, without reports that tell no place', () => {
    expect(panelRows(terms, reports)).toEqual([
      { term: '保交楼', place: '水县', year: 2023, count: 1, per10k: 2 },
      { term: '保交楼', place: '水县', year: 2024, count: 2, per10k: 4 },
      { term: '海绵城市', place: '水县', year: 2024, count: 1, per10k: 2 },
    ])
  })

  it('has one row a term', () => {
    expect(termRows(terms)[0]).toMatchObject({ id: 'baojiaolou', term: '保交楼', aliases: '', reports: 2, mentions: 3 })
  })
})

describe('a sentence', () => {
  it.each([
    ['前句。中保交楼后；尾', '中', '后；'],
    ['他说：“好。”又说保交楼！”完', '又说', '！”'],
    ['增长5.5个保交楼点,一半;余', '增长5.5个', '点,一半;'],
    ['保交楼', '', ''],
  ])('of %s is cut at the word', (text, before, after) => {
    const start = text.indexOf('保交楼')
    expect(sentenceAround(text, start, start + 3)).toEqual({ before, keyword: '保交楼', after })
  })
})

describe('pinyin', () => {
  it.each([
    ['保交楼', 'bǎo jiāo lóu', 'B'],
    ['一刻钟生活圈', 'yī kè zhōng shēng huó quān', 'Y'],
    ['不见面审批', 'bù jiàn miàn shěn pī', 'B'],
    ['“四上”企业', 'sì shàng qǐ yè', 'S'],
    ['CIS 芯片', 'CIS xīn piàn', 'C'],
    ['5G工厂', '5G gōng chǎng', '#'],
    ['“1+5”政策体系', '1+5 zhèng cè tǐ xì', '#'],
    ['长江大保护', 'cháng jiāng dà bǎo hù', 'C'],
    ['重点', 'zhòng diǎn', 'Z'],
  ])('of %s is %s, under %s', (name, spoken, letter) => {
    expect(pinyinOf(name)).toBe(spoken)
    expect(indexLetter(name)).toBe(letter)
  })
})

describe('DefinedTerm', () => {
  it('gives absolute addresses, and no description where nobody explains the word', () => {
    const [first] = terms
    expect(first && definedTermLd(first, new Map(), 'https://example.org', '/base/terms/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': 'https://example.org/base/terms/baojiaolou/',
      name: '保交楼',
      termCode: 'baojiaolou',
      url: 'https://example.org/base/terms/baojiaolou/',
      inDefinedTermSet: 'https://example.org/base/terms/',
    })
  })

  it('stands in a set with all others', () => {
    const set = definedTermSetLd(terms, 'https://example.org', '/base/terms/', '注疏')
    expect(set.hasDefinedTerm.map(({ name }) => name)).toEqual(['保交楼', '海绵城市'])
  })
})
