import { beforeAll, describe, expect, it } from 'vitest'
import { segmentWords } from '../segment/segment-words.ts'
import type { Block, Entry } from '../model/report.ts'
import { countTerms } from './count-terms.ts'
import { decideTerms } from './decide-terms.ts'
import type { EditorialEntry } from './editorial-glossary.ts'
import { findMentions } from './find-mentions.ts'
import { finishTerms } from './finish-terms.ts'
import { readTermEvidence } from './term-evidence.ts'
import { parsePolicyWords } from './policy-words.ts'
import { createTermMatcher } from './term-matcher.ts'

interface Sample {
  slug: string
  place: string | null
  reportYear: number | null
  delivered: null
  published: null
  blocks: Block[]
  entries: Entry[]
}

function report(
  slug: string,
  place: string,
  reportYear: number,
  body: string,
  glossary: Record<string, string> = {},
): Sample {
  const entries = Object.entries(glossary).map(([term, definition], i) => ({
    id: `e${i + 1}`,
    n: i + 1,
    label: `${i + 1}.`,
    term,
    aliases: [],
    definition,
    block: `b${i + 2}`,
  }))
  return {
    slug,
    place,
    reportYear,
    delivered: null,
    published: null,
    blocks: [
      { id: 'b1', type: 'paragraph', section: null, part: null, text: body },
      ...entries.map(({ block, label, term, definition }) => ({
        id: block,
        type: 'entry' as const,
        section: null,
        part: 'glossary' as const,
        text: `${label}${term}：${definition}`,
      })),
    ],
    entries,
  }
}

const shuixian = report('shuixian-2024', '水县', 2024, '实施“四大行动”，建成“百花园区”，推行“免申办”。', {
  '水金融“四大行动”': '水共识、水招商。',
  '“百花园区”建设': '三年建成一百个花园。',
})
const shanxian = report('shanxian-2023', '山县', 2023, '实施“四大行动”，推进“百花园区”建设，推行“免申办”。', {
  '“百花园区”建设': '建设花园式园区。',
})
const linxian = report('linxian-2024', '林县', 2024, '推进“四大行动”和“百花园区”建设，“碳达峰”行动。')
const editorial: EditorialEntry = {
  id: 'mianshenban',
  term: '免申办',
  aliases: ['免申即办'],
  definition: '不用申请。',
  source: { title: '通知', issuer: '某部', date: '2024', number: null, url: null },
}
const reports = [shuixian, shanxian, linxian]

function decide(
  order: readonly Sample[],
  entries: readonly EditorialEntry[] = [editorial],
): ReturnType<typeof decideTerms> {
  const words = parsePolicyWords([])
  return decideTerms(
    order.map((sample) => readTermEvidence(sample, words)),
    entries,
    words,
  )
}

// The dictionary takes seconds to load on a busy machine.
beforeAll(() => void segmentWords('载入'), 60_000)

describe('the terms of the site', () => {
  it('are the same bytes whatever the order of the reports', () => {
    expect(JSON.stringify(decide(reports.toReversed()))).toBe(JSON.stringify(decide(reports)))
  })

  it('take in what the policy words set equal to a word with a definition, where it is printed', () => {
    const words = parsePolicyWords([{ name: 'words.txt', text: '免申请=免申办=免申即得' }])
    const evidence = [readTermEvidence(report('hexian-2024', '河县', 2024, '推行免申即得服务。'), words)]
    const terms = decideTerms(evidence, [editorial], words)
    expect(terms.map(({ term, aliases }) => [term, ...aliases])).toEqual([['免申办', '免申即办', '免申即得']])
  })

  it('keep each report’s own definition, the oldest first', () => {
    const term = decide(reports).find(({ id }) => id === 'baihuayuanqujianshe')
    expect(term?.status).toBe('defined')
    expect(term?.definitions.map(({ report: slug, entry, text }) => [slug, entry, text])).toEqual([
      ['shanxian-2023', 'e1', '建设花园式园区。'],
      ['shuixian-2024', 'e2', '三年建成一百个花园。'],
    ])
  })

  it('hold an editor’s definition with its source, and with a report’s entry for an alias', () => {
    const own = decide([shuixian]).find(({ id }) => id === 'mianshenban')
    expect(own).toMatchObject({
      status: 'editorial',
      aliases: ['免申即办'],
      definitions: [{ source: editorial.source }],
    })
    const explaining = report('hexian-2024', '河县', 2024, '推行免申即办。', { '“免申即办”': '直接办。' })
    const both = decide([explaining]).find(({ id }) => id === 'mianshenban')
    expect(both?.status).toBe('defined')
    expect(both?.definitions.map((definition) => definition.report)).toEqual(['hexian-2024', null])
  })

  it('hold on one page what reports explain with and without the noun after the quotes', () => {
    const plain = report('hexian-2023', '河县', 2023, '深化免管服。', { '“免管服”': '免、管、服。' })
    const withNoun = report('hexian-2024', '河县', 2024, '深化“免管服”改革。', { '“免管服”改革': '一项改革。' })
    const elsewhere = report('linxian-2024', '林县', 2024, '免管服落地。')
    const pages = decide([withNoun, plain, elsewhere], [])
    expect(pages.map(({ id, term, aliases }) => [id, term, aliases])).toEqual([
      ['mianguanfu', '免管服', ['“免管服”改革']],
    ])
    expect(pages[0]?.definitions.map(({ text }) => text)).toEqual(['免、管、服。', '一项改革。'])
    expect(findMentions(elsewhere, createTermMatcher(pages))).toHaveLength(1)
    const toEditors = decide([report('hexian-2024', '河县', 2024, '“免申办”行动。', { '“免申办”行动': '一个行动。' })])
    expect(toEditors.map(({ id, definitions }) => [id, definitions.length])).toEqual([['mianshenban', 2]])
  })

  it('tell local names apart: another county’s 四大行动 is not this one', () => {
    const matcher = createTermMatcher(decide(reports))
    const spoken = (sample: Sample): string[] => {
      const text = sample.blocks[0]?.text ?? ''
      return findMentions(sample, matcher).flatMap(({ block, start, end }) =>
        block === 'b1' ? [text.slice(start, end)] : [],
      )
    }
    expect(spoken(shuixian)).toContain('四大行动')
    expect(spoken(linxian)).not.toContain('四大行动')
    expect(spoken(linxian)).toContain('百花园区”建设')
  })
})

describe('finished terms', () => {
  const listed = decide(reports)
  const matcher = createTermMatcher(listed)
  const finish = (order: readonly Sample[]): ReturnType<typeof finishTerms> =>
    finishTerms(
      listed,
      order.map(({ slug, reportYear, blocks }) => ({
        report: slug,
        year: reportYear,
        counts: countTerms(blocks, matcher),
      })),
      (id) => `/base/terms/${id}/`,
    )

  it('count per report, with first and last year', () => {
    expect(finish(reports).find(({ id }) => id === 'mianshenban')).toMatchObject({
      url: '/base/terms/mianshenban/',
      reports: [
        { report: 'shanxian-2023', count: 1 },
        { report: 'shuixian-2024', count: 1 },
      ],
      mentions: 2,
      firstYear: 2023,
      lastYear: 2024,
    })
  })

  it('leave out what no report uses', () => {
    expect(finish([linxian]).map(({ id }) => id)).not.toContain('mianshenban')
  })

  it('do not depend on the order of reports', () => {
    expect(finish(reports.toReversed())).toEqual(finish(reports))
  })
})
