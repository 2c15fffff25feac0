import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../model/report.ts'
import type { KwicLine } from '../../model/term-page.ts'
import { usageMatrix, usageRates } from './usage-matrix.ts'

const report = (slug: string, place: string, reportYear: number | null, characters = 10_000): ReportSummary =>
  ({ slug, place, level: 'city', reportYear, counts: { characters } }) as ReportSummary
const line = (slug: string, part: KwicLine['part']): KwicLine => ({
  report: slug,
  block: 'b1',
  part,
  before: '',
  keyword: '词',
  after: '。',
  within: null,
})
const reports = [
  report('a22', '甲市', 2022),
  report('a24', '甲市', 2024),
  report('b24', '乙市', 2024),
  report('c', '乙市', null),
]

describe('usageMatrix', () => {
  it('tells done, intended, not mentioned and not kept apart', () => {
    const { years, rows } = usageMatrix([line('a24', 'review'), line('a24', 'plan'), line('a24', 'plan')], reports)
    expect(years).toEqual([2022, 2024])
    expect(rows.find(({ place }) => place === '甲市')?.cells).toEqual([
      { year: 2022, kept: true, review: 0, plan: 0, elsewhere: 0 },
      { year: 2024, kept: true, review: 1, plan: 2, elsewhere: 0 },
    ])
    expect(rows.find(({ place }) => place === '乙市')?.cells[0]).toMatchObject({ kept: false })
  })
  it('adds 年份不详 last where an article uses the term', () => {
    expect(usageMatrix([line('c', null)], reports).years).toEqual([2022, 2024, null])
  })
  it('lists only the places that use the term where there are many', () => {
    const many = Array.from({ length: 9 }, (_, index) => report(`r${index}`, `第${index}市`, 2024))
    const { rows, omittedPlaces } = usageMatrix([line('r3', 'plan')], many)
    expect(rows.map(({ place }) => place)).toEqual(['第3市'])
    expect(omittedPlaces).toBe(8)
  })
})

describe('usageRates', () => {
  it('weighs the reports of one place and year by their length', () => {
    const two = [report('x', '甲市', 2024, 10_000), report('y', '甲市', 2024, 30_000)]
    const matrix = usageMatrix([line('x', 'plan')], two)
    expect(usageRates(matrix, two, { x: 4 }).usage).toEqual([{ place: '甲市', year: 2024, rate: 1 }])
  })
})
