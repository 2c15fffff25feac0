/** The words in the sentence: so much of a block as surrounds them. */
import { withWholeQuotes } from '../../terms/whole-quotes.ts'
import { build } from './build-element.ts'
import type { Child } from './build-element.ts'

/** Characters shown on each side. */
const AROUND = 20
/** Places shown of one block; the page of the report has them all. */
const MOST_PLACES = 4

type Range = [start: number, end: number]

/** Ranges that touch or overlap (those of several words may) as one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const [start, end] of ranges) {
    const last = merged[merged.length - 1]
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** What is marked for the reader of the ranges found: with both marks of a quotation that one of them has half of. */
export function markedRanges(text: string, ranges: readonly Range[]): Range[] {
  return mergeRanges(
    ranges.map(([from, to]): Range => {
      const { start, end } = withWholeQuotes(text, from, to)
      return [start, end]
    }),
  )
}

/** The stretches of the text that are shown, in order. */
export function excerptWindows(length: number, ranges: readonly Range[]): Range[] {
  const windows = ranges
    .slice(0, MOST_PLACES)
    .map(([start, end]): Range => [Math.max(0, start - AROUND), Math.min(length, end + AROUND)])
  // Too little to be worth leaving out.
  const wide = windows.map(([start, end]): Range => [start <= 6 ? 0 : start, end >= length - 6 ? length : end])
  return wide.length === 0 ? [[0, Math.min(length, 3 * AROUND)]] : mergeRanges(wide)
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

export function excerpt(text: string, ranges: readonly Range[]): HTMLElement {
  const marked = markedRanges(text, ranges)
  const children: Child[] = []
  for (const [from, to] of excerptWindows(text.length, marked)) {
    const start = isLowSurrogate(text, from) ? from - 1 : from
    const end = isLowSurrogate(text, to) ? to + 1 : to
    if (start > 0) children.push('……')
    let at = start
    for (const [markStart, markEnd] of marked) {
      if (markStart < start || markEnd > end) continue
      children.push(text.slice(at, markStart), build('mark', {}, text.slice(markStart, markEnd)))
      at = markEnd
    }
    children.push(text.slice(at, end))
    if (end < text.length) children.push('……')
  }
  return build('p', { class: 'excerpt' }, ...children.filter((child, i) => child !== '……' || children[i - 1] !== '……'))
}
