/** The year, and part of a year, that a figure is about. */
import type { ScannedFigure } from './scanned-figure.ts'

export interface ReportYears {
  /** The year whose work is planned. */
  reportYear: number | null
  /** The year looked back on. */
  reviewYear: number | null
}

const SENTENCE_END = /[。！？!?\n]/u
/** 比2019年, 自2018年: what the value is compared with, not what it is about. */
const COMPARED = /(?:[较比同与自从由于以是]|相比) ?$/u
const STANDS_ALONE = /(?:^|[。！？!?\n，,；;：:（(—到至在]|预计|力争|确保|截至|截止) ?$/u

/** The first year of a date value, null where the date does not say it. */
export function firstYear(value: number | string): number | null {
  const match = typeof value === 'string' ? /^\d{4}/.exec(value) : null
  return match === null ? null : Number(match[0])
}

/** `Q1`, `H1`, `Q1/Q3`, `01/11`: the part of a year that a date value names; null where it is whole years or a day. */
export function partOfYear(value: number | string): string | null {
  if (typeof value !== 'string') return null
  const parts = value.split('/').map((side) => /^[\dX]{4}-(Q\d|H\d|\d\d)$/.exec(side)?.[1])
  return parts.every((part) => part !== undefined) ? parts.join('/') : null
}

/**
 * The date that says when figure `index` is: the nearest one before it in its sentence that stands at the head of a
 * clause (2021年，…达到…; 到2025年，…; 一季度增长4.5%), not one that only tells what is compared (比2019年上升…).
 */
export function dateOf(text: string, figures: readonly ScannedFigure[], index: number): ScannedFigure | null {
  const figure = figures[index]
  if (figure === undefined) return null
  for (let previous = index - 1; previous >= 0; previous -= 1) {
    const date = figures[previous]
    if (date === undefined || figure.start - date.end > 200) return null
    if (SENTENCE_END.test(text.slice(date.end, figure.start))) return null
    if (date.kind !== 'date') continue
    const between = text.slice(date.end, figure.start)
    if (partOfYear(date.value) !== null) {
      // 一季度增长4.5%，上半年增长5%: a part of a year holds for its own clause alone.
      if (!/[，,；;。]/u.test(between)) return date
      continue
    }
    const before = text.slice(Math.max(0, date.start - 3), date.start)
    if (COMPARED.test(before) || String(date.value).includes('/')) continue
    if (/^(?:的|为|达到?)? ?$/u.test(between)) return date
    if (!STANDS_ALONE.test(before) || /^(?:以来|起)/u.test(between)) continue
    // 2023年已供应的地块…，全年新开工…: without a comma, or 到 before it, a date holds for its own clause alone.
    if (/^ ?[，,：:]|^底[，,]/u.test(between) || /[到至] ?$/u.test(before) || !/[，,；;]/u.test(between)) return date
  }
  return null
}
