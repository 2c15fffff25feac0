/** The strip under a report's title: what it says of the best-known indicators, done and intended. */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import { mostPrecise } from '../indicators/most-precise.ts'
import type { Indicator, IndicatorRow } from '../model/terms.ts'
import { printedFigure, type PrintedFigure } from './printed-figure.ts'

/** In the order in which readers ask for them; the first four that the report speaks of are shown. */
const headlines = [
  { id: 'gdp', measure: 'growth' },
  { id: 'jobs', measure: null },
  { id: 'retail', measure: 'growth' },
  { id: 'fai', measure: 'growth' },
  { id: 'income', measure: 'growth' },
  { id: 'fiscal', measure: 'growth' },
  { id: 'ind-va', measure: 'growth' },
  { id: 'trade', measure: 'growth' },
] as const

const MOST_CELLS = 4

interface HeadlineStatement {
  year: number | null
  printed: PrintedFigure
  estimated: boolean
  block: string
}

export interface HeadlineCell {
  indicator: string
  label: string
  achieved: HeadlineStatement | null
  target: HeadlineStatement | null
}

/** At most four cells, each with at least one of the two; a report without years has none. */
export function headlineFigures(report: AnnotatedReport, indicators: readonly Indicator[]): HeadlineCell[] {
  const cells: HeadlineCell[] = []
  for (const { id, measure } of headlines) {
    const indicator = indicators.find((each) => each.id === id)
    if (indicator === undefined) continue
    const rows = indicator.rows.filter(
      (row) => row.report === report.slug && row.period === null && (measure === null || row.measure === measure),
    )
    const achieved = statement(report, indicator.id, rows, 'achieved', report.reviewYear)
    const target = statement(report, indicator.id, rows, 'target', report.reportYear)
    if (achieved === null && target === null) continue
    cells.push({ indicator: id, label: `${indicator.name}${measure === 'growth' ? '增长' : ''}`, achieved, target })
    if (cells.length === MOST_CELLS) break
  }
  return cells
}

function statement(
  report: AnnotatedReport,
  indicator: string,
  rows: readonly IndicatorRow[],
  status: IndicatorRow['status'],
  year: number | null,
): HeadlineStatement | null {
  if (year === null) return null
  const printable = rows.flatMap((row) => {
    const printed = row.status === status && row.year === year ? printedOf(report, indicator, row) : null
    return printed === null ? [] : [{ ...row, printed }]
  })
  // Where the measure is free (新增就业), the one that the report states first is the one to speak of.
  const row = mostPrecise(printable.filter(({ measure }) => measure === printable[0]?.measure))
  return row === null ? null : { year, printed: row.printed, estimated: row.estimated, block: row.block }
}

function printedOf(report: AnnotatedReport, indicator: string, row: IndicatorRow): PrintedFigure | null {
  if (row.qualitative !== null) return { before: row.qualitative, number: '', after: '' }
  const figure = report.figures.find(
    (each) => each.block === row.block && each.indicator === indicator && each.value === row.value,
  )
  const block = report.blocks.find((each) => each.id === row.block)
  return figure === undefined || block === undefined ? null : printedFigure(block.text, figure)
}
