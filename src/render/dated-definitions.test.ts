import { describe, expect, it } from 'vitest'
import type { Definition } from '../model/terms.ts'
import { datedDefinitions, noteSource, type DefiningReport } from './dated-definitions.ts'

const report = (slug: string, place: string | null, reportYear: number, delivered: string | null): DefiningReport => ({
  slug,
  title: `《${slug}报告》`,
  place,
  reportYear,
  delivered,
  published: null,
  url: `/reports/${slug}/`,
})
const reports = new Map(
  [
    report('a-2022', '甲县', 2022, null),
    report('a-2024', '甲县', 2024, '2024-01-18'),
    report('c', null, 2020, null),
  ].map((each) => [each.slug, each]),
)
const source = { title: '某办法', issuer: '某部', date: '2023-05', number: null, url: null }
const ofReport = (text: string, slug: string): Definition => ({ text, report: slug, entry: 'b1', source: null })
const definitions: Definition[] = [
  ofReport('旧', 'a-2022'),
  { text: '编', report: null, entry: null, source },
  ofReport('新', 'a-2024'),
]
const ordered = (own: string | null) => datedDefinitions(definitions, reports, own)

describe('datedDefinitions', () => {
  it('lists every definition on its own, the newest first', () => {
    expect(ordered(null).map(({ definition }) => definition.text)).toEqual(['新', '编', '旧'])
  })
  it('puts first what the report being read says itself', () => {
    expect(ordered('a-2022').map(({ definition }) => definition.text)).toEqual(['旧', '新', '编'])
  })
})

describe('noteSource', () => {
  it('names the kind of each definition, and of another report which it is', () => {
    expect(ordered('a-2022').map((each) => noteSource(each, 'a-2022'))).toEqual([
      ['报告释义'],
      ['报告释义', '见《甲县 2024》'],
      ['编者释义', '某办法'],
    ])
  })
  it('names by its title what has no place', () => {
    const [dated] = datedDefinitions([ofReport('丙', 'c')], reports)
    expect(dated && noteSource(dated, 'a-2022')).toEqual(['报告释义', '见《c报告》'])
  })
})
