/** Finds every figure of a block's text. */
import { aspectOf } from './aspects.ts'
import { comparatorsOf } from './comparators.ts'
import { foldWidth } from './fold-width.ts'
import { readFigures } from './read-figures.ts'
import type { ScannedFigure } from './scanned-figure.ts'

/**
 * The figures of one block's shown text, sorted, not overlapping. A figure's span is numeral, scale word, 余/多 and
 * unit (`4500 余万人次`), without 近, 超过, 以上, 左右; names that contain numerals (五大, 5G, 107国道, “1+4”) are left
 * out. Knows the text only: year, status and indicator are added by `annotateFigures`.
 */
export function scanFigures(text: string): ScannedFigure[] {
  const folded = foldWidth(text)
  const figures = readFigures(folded)
  const comparators = comparatorsOf(folded, figures)
  return figures.map((figure, index) => ({
    start: figure.start,
    end: figure.end,
    kind: figure.kind,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    comparator: comparators[index] ?? null,
    aspect: aspectOf(folded, figure),
  }))
}
