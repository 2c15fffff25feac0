import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../model/report.ts'
import { latestReports, reportTable, shortTitle } from './report-table.ts'

const report = (slug: string, change: Partial<ReportSummary> = {}): ReportSummary =>
  ({
    slug,
    place: '甲市',
    level: 'city',
    reportYear: 2024,
    delivered: null,
    published: null,
    ...change,
  }) as ReportSummary

describe('reportTable', () => {
  it('marks a missing year between two kept ones, not before the first or after the last', () => {
    const { years, rows } = reportTable([
      report('a', { reportYear: 2020 }),
      report('b', { reportYear: 2022 }),
      report('c', { place: '乙市', reportYear: 2021 }),
    ])
    expect(years).toEqual([2020, 2021, 2022])
    expect(rows.map(({ place, years: cells }) => [place, ...cells.map(({ gap }) => gap)])).toEqual([
      ['甲市', false, true, false],
      ['乙市', false, false, false],
    ])
  })
  it('keeps reports without a year apart', () => {
    expect(reportTable([report('a', { reportYear: null })])).toMatchObject({
      years: [],
      rows: [],
      undated: [{ slug: 'a' }],
    })
  })
})

describe('shortTitle', () => {
  it.each([
    ['甲市政府工作报告（2024年）', 'government-work-report', '政府工作报告'],
    ['某开发区管委会工作报告', 'government-work-report', '管委会工作报告'],
    ['某园区开园', 'article', '某园区开园'],
  ] as const)('calls %s (%s) %s', (title, kind, short) => {
    expect(shortTitle({ title, kind })).toBe(short)
  })
})

describe('latestReports', () => {
  it('orders by year, then by the day given, then by the day published', () => {
    const latest = latestReports(
      [
        report('undated'),
        report('copied', { reportYear: 2022, delivered: '2022-01-11', published: '2025-07-02' }),
        report('published', { published: '2024-02-26' }),
        report('early', { delivered: '2023-12-25' }),
        report('given', { delivered: '2024-01-18' }),
      ],
      5,
    )
    expect(latest.map(({ report: { slug } }) => slug)).toEqual(['given', 'early', 'published', 'undated', 'copied'])
  })
  it('prefers reports of a year to articles', () => {
    const article = report('x', { reportYear: null, published: '2025-07-02' })
    expect(
      latestReports([article, report('a', { delivered: '2024-01-01' })], 5).map(({ report: { slug } }) => slug),
    ).toEqual(['a'])
    expect(latestReports([article], 5)).toHaveLength(1)
  })
})
