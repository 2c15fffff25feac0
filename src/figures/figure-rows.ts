/** The rows of data/figures.csv. */
import type { Block, Figure } from '../model/report.ts'
import { sentenceAt } from './sentence-at.ts'

/** Column names, in the order of docs/data.md. */
export const FIGURE_COLUMNS = [
  'report',
  'place',
  'year',
  'status',
  'indicator',
  'value',
  'valueMax',
  'unit',
  'comparator',
  'aspect',
  'sentence',
  'url',
] as const

export type FigureRow = Record<(typeof FIGURE_COLUMNS)[number], string | number | null>

export interface FigureReport {
  slug: string
  place: string | null
  /** Address of the report's page; `#` and the block's id are added. */
  url: string
  blocks: readonly Block[]
  figures: readonly Figure[]
}

/** One row a figure, in the order of the figures; `sentence` is the one that holds the figure. */
export function figureRows(report: FigureReport): FigureRow[] {
  const texts = new Map(report.blocks.map((block) => [block.id, block.text]))
  return report.figures.map((figure) => ({
    report: report.slug,
    place: report.place,
    year: figure.year,
    status: figure.status,
    indicator: figure.indicator,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    comparator: figure.comparator,
    aspect: figure.aspect,
    sentence: sentenceAt(texts.get(figure.block) ?? '', figure.start),
    url: `${report.url}#${figure.block}`,
  }))
}
