import { expect, it } from 'vitest'
import type { Definition, Term } from '../model/terms.ts'
import { definedTermLd } from './defined-term-ld.ts'

const term = (definitions: Definition[]): Term => ({
  id: 'haimian',
  term: '海绵城市',
  url: '/z/terms/haimian/',
  aliases: ['海绵'],
  status: 'defined',
  definitions,
  reports: [],
  mentions: 1,
  firstYear: null,
  lastYear: null,
})
const reports = new Map([['a-2024', { title: '甲县政府工作报告', url: '/z/reports/a-2024/' }]])
const ld = (definitions: Definition[]) => definedTermLd(term(definitions), reports, 'https://x.org', '/z/terms/')
const source = { title: '某办法', issuer: '某部', date: '2023-05', number: '某发〔2023〕1号', url: null }

it('gives every definition, and of each where it stands', () => {
  const { description, subjectOf } = ld([
    { text: '甲说', report: 'a-2024', entry: 'b7', source: null },
    { text: '编者说', report: null, entry: null, source },
  ])
  expect(description).toEqual(['甲说', '编者说'])
  expect(subjectOf).toEqual([
    {
      '@type': 'Quotation',
      text: '甲说',
      isPartOf: { '@type': 'Report', name: '甲县政府工作报告', url: 'https://x.org/z/reports/a-2024/#b7' },
    },
    {
      '@type': 'CreativeWork',
      text: '编者说',
      isBasedOn: {
        '@type': 'CreativeWork',
        name: '某办法',
        publisher: { '@type': 'Organization', name: '某部' },
        datePublished: '2023-05',
        identifier: '某发〔2023〕1号',
      },
    },
  ])
})

it('describes nothing where nobody explains the word', () => {
  expect(ld([])).not.toHaveProperty('description')
  expect(ld([])).not.toHaveProperty('subjectOf')
})
