/** A figure as the report prints it, its comparator words included: 12%以上, 突破1.7万亿元. Never rounded. */
import { printedSpan } from '../figures/printed-span.ts'
import type { Figure } from '../model/report.ts'

export interface PrintedFigure {
  before: string
  number: string
  /** Unit and what follows it. */
  after: string
}

/** @param text Of the block that holds the figure. */
export function printedFigure(text: string, figure: Pick<Figure, 'start' | 'end' | 'comparator'>): PrintedFigure {
  const [start, end] = printedSpan(text, figure)
  const printed = text.slice(start, end)
  const digits = /[\d.,]*\d/u.exec(printed)
  const number = digits?.[0] ?? printed
  const from = digits?.index ?? 0
  return { before: printed.slice(0, from).trimEnd(), number, after: printed.slice(from + number.length) }
}
