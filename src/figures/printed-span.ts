/** A figure as the report prints it, the words that bound it included: 12%以上, 突破 2 万亿元. */
import type { Figure } from '../model/report.ts'

/** Converted files put a blank between the words and the figure. */
const WORDS_BEFORE =
  /(?:不少于|不低于|不超过|不高于|不足|不到|低于|少于|接近|将近|大约|约为|超过|超出|突破|跨越|跨过|迈过|高于|大于|多于|首破|[约近破超逾过]) ?$/u
const WORDS_AFTER = /^ ?(?:左右|上下|及以上|以上|之上|以内|之内|及以下|以下)/u

/** The figure's range in `text`, widened by its words; a figure without comparator has none. */
export function printedSpan(
  text: string,
  { start, end, comparator }: Pick<Figure, 'start' | 'end' | 'comparator'>,
): [start: number, end: number] {
  if (comparator === null) return [start, end]
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? ''
  const after = WORDS_AFTER.exec(text.slice(end, end + 4))?.[0] ?? ''
  return [start - before.length, end + after.length]
}
