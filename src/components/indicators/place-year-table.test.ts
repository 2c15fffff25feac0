import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../model/report.ts'
import { sampleIndicatorRow as row } from '../../indicators/sample-indicator-row.ts'
import { placeYearTable } from './place-year-table.ts'

const report = (place: string, reportYear: number): ReportSummary =>
  ({ place, level: 'city', reportYear, reviewYear: reportYear - 1, slug: `${place}-${reportYear}` }) as ReportSummary

describe('placeYearTable', () => {
  it('tells 未写 (a report is kept) from blank (none is)', () => {
    const table = placeYearTable(
      [row({}), row({ place: '乙市', year: 2021 })],
      [report('甲市', 2024), report('乙市', 2022)],
    )
    expect(table.years).toEqual([2021, 2023])
    const first = table.rows.find(({ place }) => place === '甲市')
    expect(first?.cells.map(({ covered, statements }) => [covered, statements.length])).toEqual([
      [false, 0],
      [true, 1],
    ])
  })
  it('shows a statement that is made twice once, with both sentences', () => {
    const rows = [row({}), row({ sentence: '经济增长5%。', block: 'b2' }), row({ status: 'target' })]
    const [cell] = placeYearTable(rows, [report('甲市', 2024)]).rows[0]?.cells ?? []
    expect(cell?.statements.map((statement) => statement.rows.length)).toEqual([2, 1])
  })
  it('names places whose reports nowhere write of it, and puts 年份不详 last', () => {
    const table = placeYearTable([row({ year: null }), row({})], [report('甲市', 2024), report('丙市', 2024)])
    expect(table.years).toEqual([2023, null])
    expect(table.silent).toEqual(['丙市'])
  })
})
