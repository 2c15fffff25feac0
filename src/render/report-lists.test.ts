import { describe, expect, test } from 'vitest'
import { sampleIndicatorRow } from '../indicators/sample-indicator-row.ts'
import type { IndicatorRow } from '../model/terms.ts'
import { countCarets, editGroups } from './edit-groups.ts'
import { headlineFigures } from './headline-figures.ts'
import { neighbouringReports } from './neighbouring-reports.ts'
import { paragraphNumbers } from './paragraph-numbers.ts'
import { reportGroups } from './report-groups.ts'
import { bodyBlocks, reportHead } from './report-head.ts'
import { sampleReport } from './sample-report.ts'

const report = (
  slug: string,
  place: string | null,
  reportYear: number | null,
  level: 'city' | 'county' | null = null,
) => ({
  ...sampleReport,
  slug,
  place,
  reportYear,
  level,
})

describe('lists of reports', () => {
  const all = [
    report('a-2022', '甲县', 2022, 'county'),
    report('a-2024', '甲县', 2024, 'county'),
    report('b-2024', '乙市', 2024, 'city'),
    report('c', null, null),
  ]

  test('stand by level of the place, newest year first, those without a year apart', () => {
    const { byPlace, withoutYear } = reportGroups(all)
    expect(byPlace.map(({ place, reports }) => [place, ...reports.map(({ slug }) => slug)])).toEqual([
      ['乙市', 'b-2024'],
      ['甲县', 'a-2024', 'a-2022'],
    ])
    expect(withoutYear.map(({ slug }) => slug)).toEqual(['c'])
  })
  test('lead from year to year of one place, and through the index where a place has one report', () => {
    expect(neighbouringReports(all, 'a-2024').previous?.slug).toBe('a-2022')
    expect(neighbouringReports(all, 'a-2024').next).toBeNull()
    expect(neighbouringReports(all, 'b-2024').previous?.slug).toBe('a-2024')
    expect(neighbouringReports(all, 'c').next).toBeNull()
  })
})

describe('the strip of headline figures', () => {
  const row = (change: Partial<IndicatorRow>): IndicatorRow =>
    sampleIndicatorRow({ place: '临江县', report: 'linjiangxian-2024', value: 5.7, block: 'b4', ...change })
  const cells = (rows: IndicatorRow[]) =>
    headlineFigures(sampleReport, [{ id: 'gdp', name: '地区生产总值', aliases: [], rows }])

  test('shows what was done as printed, and says what is not written', () => {
    expect(cells([row({})])).toEqual([
      {
        indicator: 'gdp',
        label: '地区生产总值增长',
        achieved: { year: 2023, printed: { before: '', number: '5.7', after: '%' }, estimated: false, block: 'b4' },
        target: null,
      },
    ])
  })
  test('leaves out half-years, other years and indicators of which nothing is said', () => {
    expect(cells([row({ period: 'H1' }), row({ year: 2021 }), row({ report: 'other' })])).toEqual([])
  })
  test('keeps a target in words', () => {
    expect(
      cells([row({ status: 'target', year: 2024, qualitative: '与经济增长同步', value: null })])[0]?.target?.printed
        .before,
    ).toBe('与经济增长同步')
  })
})

test('the head of a report is its title and the notes before the text; the rest is numbered from 1', () => {
  expect(reportHead(sampleReport.blocks).notes.map(({ id }) => id)).toEqual(['b1'])
  expect(bodyBlocks(sampleReport.blocks)[0]?.id).toBe('b2')
  expect([...paragraphNumbers(sampleReport.blocks)]).toEqual([
    ['b4', 1],
    ['b5', 2],
  ])
})

test('edits stand by kind, the gravest first, each by line', () => {
  const edit = (kind: 'blank' | 'correction', line: number) => ({ kind, line, before: '甲', after: '', reason: '理由' })
  const groups = editGroups([edit('blank', 9), edit('blank', 2), edit('correction', 5)], [])
  expect(groups.map(({ name, edits }) => [name, ...edits.map(({ line }) => line)])).toEqual([
    ['勘误', 5],
    ['去空白', 2, 9],
  ])
})

test('an edit that can be seen in the text knows its place; edits of one place are one caret', () => {
  const edit = (line: number) => ({ kind: 'noise' as const, line, before: '甲', after: '', reason: '理由' })
  const places = [
    { edit: 1, block: 'b4', offset: 3 },
    { edit: 2, block: 'b4', offset: 3 },
  ]
  const [group] = editGroups([edit(9), edit(2), edit(3)], places)
  expect(group?.edits.map(({ line, place }) => [line, place?.edit ?? null])).toEqual([
    [2, 1],
    [3, 2],
    [9, null],
  ])
  expect(countCarets(places)).toBe(1)
})
