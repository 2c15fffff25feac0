import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockType, Part } from '../model/report.ts'
import type { Term } from '../model/terms.ts'
import { normaliseText } from '../normalise/normalise-text.ts'
import { simplify } from '../normalise/simplified-table.ts'
import { buildSearchFiles } from './index/build-search-files.ts'
import type { SearchableReport } from './index/searchable-report.ts'
import { searchWith } from './runtime/search.ts'
import { openSearch } from './runtime/search-engine.ts'
import type { SearchFiles } from './runtime/search-files.ts'

/** The index in memory, as browsers would fetch it. */
async function filesInMemory(reports: SearchableReport[], terms: Term[] = []): Promise<SearchFiles> {
  const kept = new Map<string, string | Uint8Array>()
  for await (const { name, content } of buildSearchFiles(reports, terms, [])) kept.set(name, content)
  const get = (name: string): Promise<string | Uint8Array> => {
    const content = kept.get(name)
    return content === undefined ? Promise.reject(new Error(`no file ${name}`)) : Promise.resolve(content)
  }
  const json = async (name: string): Promise<unknown> => JSON.parse((await get(name)) as string)
  return { json, freshJson: json, bytes: async (name) => (await get(name)) as Uint8Array }
}

function report(slug: string, texts: string[], types: BlockType[] = [], parts: (Part | null)[] = []): SearchableReport {
  const blocks = texts.map((text, i) => ({
    id: `b${i}`,
    type: types[i] ?? 'paragraph',
    section: null,
    part: parts[i] ?? null,
    text,
  }))
  return {
    slug,
    title: slug,
    place: null,
    level: null,
    kind: 'other',
    reportYear: null,
    blocks,
    outline: [],
    entries: [],
  }
}

/** What a reader's Ctrl-F finds: number of occurrences by report and block. */
function controlF(reports: SearchableReport[], word: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { slug, blocks } of reports) {
    for (const { id, text } of blocks) {
      const count = normaliseText(text, simplify).text.split(word).length - 1
      if (count > 0) counts[`${slug}#${id}`] = count
    }
  }
  return counts
}

async function searched(files: SearchFiles, query: string): Promise<Record<string, number>> {
  const { hits, total } = await searchWith(await openSearch(files, '/'), query, { limit: Infinity })
  const counts = Object.fromEntries(hits.map(({ report, block, ranges }) => [`${report}#${block}`, ranges.length]))
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total)
  return counts
}

// Few different characters, so that words repeat and overlap; some of every kind that is folded.
const character = fc.constantFrom(
  ...Array.from('的的的发展网網國国ＡaＢb１1亿％%（(“"—-－ 　𠀀é。'),
  'e\u0301',
  '\u200b',
  '𠀀',
)
const text = fc.array(character, { minLength: 1, maxLength: 30 }).map((characters) => characters.join(''))
const collection = fc.array(fc.array(text, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })

describe('search', () => {
  it('returns the blocks that hold the query, all of them and no others, with the count of Ctrl-F', async () => {
    await fc.assert(
      fc.asyncProperty(
        collection,
        fc.array(fc.array(character, { minLength: 1, maxLength: 5 }), { minLength: 5, maxLength: 8 }),
        async (texts, words) => {
          const reports = texts.map((blocks, i) => report(`r${i}`, blocks))
          const files = await filesInMemory(reports)
          const all = texts.flat().map((text) => normaliseText(text, simplify).text)
          const substrings = all.map((text, i) =>
            text.slice(i % Math.max(1, text.length), (i % Math.max(1, text.length)) + 1 + (i % 6)),
          )
          for (const word of [...substrings, ...words.map((word) => word.join(''))]) {
            const normalised = normaliseText(word, simplify).text
            if (normalised === '') continue
            expect(await searched(files, `"${word.replaceAll('"', '')}"`), word).toEqual(controlF(reports, normalised))
          }
        },
      ),
      { numRuns: 60, seed: 20241120 },
    )
  })

  it('finds the last character of a block, and characters beyond U+FFFF', async () => {
    const reports = [report('a', ['开头𠀀', '尾', '𠀀𠀀中'])]
    const files = await filesInMemory(reports)
    for (const word of ['尾', '𠀀', '头𠀀', '中', '头'])
      expect(await searched(files, word), word).toEqual(controlF(reports, word))
  })

  it('keeps blocks apart: no word runs from one into the next', async () => {
    const files = await filesInMemory([report('a', ['高质', '量发展', '高质量发展'])])
    expect(await searched(files, '质量')).toEqual({ 'a#b2': 1 })
  })

  it('shares the work among many shards without losing a word', async () => {
    const words = Array.from({ length: 3000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 37) % 5000), 0x4e00 + ((i * 91) % 5000)),
    )
    const reports = [0, 1, 2].map((r) =>
      report(
        `r${r}`,
        Array.from({ length: 30 }, (_, b) => words.slice((r * 30 + b) * 30, (r * 30 + b + 1) * 30).join('')),
      ),
    )
    const files = await filesInMemory(reports)
    for (let i = 0; i < 2700; i += 97) {
      const word = words[i] ?? ''
      expect(await searched(files, word)).toEqual(controlF(reports, normaliseText(word, simplify).text))
    }
  })
})

describe('search of several words', () => {
  const reports = [
    report('near', ['养老与助餐', '养老在这里，离得很远很远的是助餐']),
    report('apart', ['养老', '助餐助餐']),
    report('half', ['养老']),
  ]

  it('returns blocks with all words, nearest first, then those of reports that hold all', async () => {
    const {
      hits,
      total,
      reports: counts,
    } = await searchWith(await openSearch(await filesInMemory(reports), '/'), '养老 助餐', {})
    expect(hits.map(({ report, block }) => `${report}#${block}`)).toEqual([
      'near#b0',
      'near#b1',
      'apart#b0',
      'apart#b1',
    ])
    expect(total).toBe(7)
    expect(counts).toEqual([
      { slug: 'near', count: 4 },
      { slug: 'apart', count: 3 },
    ])
  })

  it('takes straight quotes round the whole query as one phrase, and drops any other quote mark', async () => {
    const files = await filesInMemory([report('a', ['过“紧日子”和 好日子', '紧日 子']), report('b', ['日子 紧'])])
    expect(await searched(files, '"紧 日子"')).toEqual({ 'a#b0': 1, 'a#b1': 1 })
    expect(await searched(files, '“紧日子”')).toEqual({ 'a#b0': 1, 'a#b1': 1 })
  })
})

describe('filters', () => {
  it('shut out what does not fit before anything is counted', async () => {
    const reports: SearchableReport[] = [
      { ...report('new', ['发展', '发展'], [], ['plan', 'review']), reportYear: 2024, place: '甲市', level: 'city' },
      { ...report('old', ['发展发展']), reportYear: 2022, place: '乙县', level: 'county' },
    ]
    const engine = await openSearch(await filesInMemory(reports), '/')
    const total = async (options: object): Promise<number> => (await searchWith(engine, '发展', options)).total
    expect(await total({})).toBe(4)
    expect(await total({ year: 2024 })).toBe(2)
    expect(await total({ year: [2022, 2024] })).toBe(4)
    expect(await total({ part: 'plan' })).toBe(1)
    expect(await total({ place: '乙县' })).toBe(2)
    expect(await total({ level: 'city', part: 'review' })).toBe(1)
    expect(await total({ kind: 'plan' })).toBe(0)
    const { part, year } = (await engine.answer('发展', { year: 2024 })).facets()
    expect([...part]).toEqual([
      ['plan', 1],
      ['review', 1],
    ])
    expect([...year]).toEqual([
      ['2024', 2],
      ['2022', 2],
    ])
  })
})

describe('order', () => {
  it('is definition, plan of the newest year, results, older; headlines and short blocks above', async () => {
    const newest: SearchableReport = {
      ...report(
        'new',
        [
          '回顾智慧城市',
          '要做很多很多事，其中有智慧城市',
          '智慧城市要做',
          '智慧城市',
          '1.智慧城市：解释',
          '2.别的：与智慧城市有关',
        ],
        ['paragraph', 'paragraph', 'paragraph', 'heading', 'entry', 'entry'],
        ['review', 'plan', 'plan', 'plan', 'glossary', 'glossary'],
      ),
      reportYear: 2024,
      entries: [
        { block: 'b4', term: '智慧城市' },
        { block: 'b5', term: '别的' },
      ],
    }
    const older = { ...report('old', ['智慧城市'], ['heading'], ['plan']), reportYear: 2022 }
    const engine = await openSearch(await filesInMemory([older, newest]), '/')
    const { hits } = await searchWith(engine, '智慧城市', {})
    expect(hits.map(({ report, block }) => `${report}#${block}`)).toEqual([
      'new#b4', 'new#b3', 'new#b2', 'new#b1', 'new#b0', 'new#b5', 'old#b0',
    ]) // prettier-ignore
  })
})

describe('related', () => {
  const term = (name: string, aliases: string[]): Term => ({
    id: 'x',
    term: name,
    url: '/terms/x/',
    aliases,
    status: 'discovered',
    definitions: [],
    reports: [],
    mentions: 1,
    firstYear: null,
    lastYear: null,
  })
  const reports = [
    report('a', ['新建一刻钟便民生活圈', '打造15分钟便民生活圈', '推广信托制物业', '养老服务', '办好老年助餐', '其他']),
  ]
  const terms = [term('一刻钟便民生活圈', ['15分钟便民生活圈']), term('信托制物业', [])]

  it.each([
    ['一刻钟便民生活圈', 'alias', '15分钟便民生活圈'],
    ['yikezhong', 'pinyin', '一刻钟便民生活圈'],
    ['xtzwy', 'pinyin', '信托制物业'],
    ['信托制物业是什么', 'words', '信托制物业'],
    ['信托物业', 'nearest', '信托 物业'],
    ['15分钟生活圈', 'nearest', '一刻钟便民生活圈'],
    ['養老服務在哪裡', 'words', '养老服务'],
  ])('of %s has by %s: %s', async (query, reason, suggested) => {
    const engine = await openSearch(await filesInMemory(reports, terms), '/')
    const { related } = await searchWith(engine, query, {})
    expect(related.map((each) => [each.reason, each.query])).toContainEqual([reason, suggested])
    for (const { total, hits } of related) expect([total > 0, hits.length > 0]).toEqual([true, true])
  })

  it('begins with the name that was mistyped by one character', async () => {
    const engine = await openSearch(await filesInMemory(reports, terms), '/')
    const { related } = await searchWith(engine, '一刻种便民生活圈', {})
    expect(related[0]?.query).toBe('一刻钟便民生活圈')
  })

  it('leaves the literal answer as it is, even where it is nothing', async () => {
    const engine = await openSearch(await filesInMemory(reports, terms), '/')
    const { total, hits, normalised } = await searchWith(engine, '信托物业', {})
    expect([total, hits, normalised]).toEqual([0, [], '信托物业'])
  })

  it('is empty where nothing is like the query', async () => {
    const engine = await openSearch(await filesInMemory(reports, terms), '/')
    expect((await searchWith(engine, '量子纠缠', {})).related).toEqual([])
  })
})
