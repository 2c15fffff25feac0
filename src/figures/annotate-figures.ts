/** The figures of one report: what the scanner found, with the year, status and indicator that only the report tells. */
import type { IndicatorDefinition } from '../indicators/indicator-definitions.ts'
import { indicatorWordFinder } from '../indicators/indicator-words.ts'
import { subjectsOf } from '../indicators/subjects.ts'
import type { Block, Figure, Part } from '../model/report.ts'
import { UNKNOWN_YEAR } from './calendar.ts'
import { dateOf, firstYear, partOfYear, type ReportYears } from './figure-year.ts'
import { scanFigures } from './scan-figures.ts'
import type { ScannedFigure } from './scanned-figure.ts'
import { statusOf } from './status.ts'

export interface FigureContext extends ReportYears {
  /** In reading order. */
  blocks: readonly Block[]
  /** Used to tell what a figure measures. */
  indicators: readonly IndicatorDefinition[]
}

/** All figures of a report, by block in reading order. Titles and notes have none: their years name the document. */
export function annotateFigures(report: FigureContext): Figure[] {
  const find = indicatorWordFinder(report.indicators)
  return report.blocks.flatMap((block) => {
    if (block.type === 'title' || block.type === 'note') return []
    const scanned = scanFigures(block.text)
    const subjects = subjectsOf(block.text, scanned, find)
    return scanned.map((figure, index): Figure => {
      const { year, period } = whenOf(block.text, scanned, index, yearOfPart(report, block.part))
      const subject = subjects[index]
      return {
        block: block.id,
        start: figure.start,
        end: figure.end,
        kind: figure.kind,
        value: typeof figure.value === 'string' ? withYear(figure.value, year) : figure.value,
        valueMax: figure.valueMax,
        unit: figure.unit,
        comparator: figure.comparator,
        aspect: figure.aspect,
        indicator: subject?.definition?.id ?? subject?.phrase ?? null,
        year,
        period,
        status: statusOf(block.text, figure, block.part),
      }
    })
  })
}

/** Review looks back on one year, the rest of the speech at the next; the glossary and articles say no year. */
function yearOfPart(report: ReportYears, part: Part | null): number | null {
  if (part === 'review') return report.reviewYear
  return part === 'plan' || part === 'governance' ? report.reportYear : null
}

function whenOf(
  text: string,
  figures: readonly ScannedFigure[],
  index: number,
  partYear: number | null,
): { year: number | null; period: string | null } {
  const figure = figures[index]
  if (figure === undefined || figure.kind === 'duration' || figure.aspect === 'threshold')
    return { year: null, period: null }
  if (figure.kind === 'date') return { year: firstYear(figure.value) ?? partYear, period: partOfYear(figure.value) }
  const date = dateOf(text, figures, index)
  if (date === null) return { year: partYear, period: null }
  return { year: firstYear(date.value) ?? partYear, period: partOfYear(date.value) }
}

/** Fills the year of a date that does not say it; it stays `XXXX` where the report has no year. */
function withYear(value: string, year: number | null): string {
  return year === null ? value : value.replaceAll(UNKNOWN_YEAR, String(year))
}
