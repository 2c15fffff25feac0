/** The sentence that holds a place in a block, cut at that place. */
import { withWholeQuotes } from './whole-quotes.ts'

export interface SentenceAround {
  before: string
  keyword: string
  after: string
}

const ENDS = /[。！？；!?;\n]/

/**
 * Sentences end with 。！？；, as printed also half-width; a dot is left alone, it stands in numbers.
 * @returns The keyword with both marks of a quotation that it opens or closes.
 */
export function sentenceAround(text: string, mentionStart: number, mentionEnd: number): SentenceAround {
  const { start, end } = withWholeQuotes(text, mentionStart, mentionEnd)
  let from = start
  while (from > 0 && !ENDS.test(text[from - 1] ?? '')) from--
  let to = end
  while (to < text.length && !ENDS.test(text[to] ?? '')) to++
  // A closing quote belongs to the sentence whose mark stands before it.
  if (/[”’』」]/.test(text[from] ?? '') && from < start) from++
  if (to < text.length) to++
  if (/[”’』」]/.test(text[to] ?? '')) to++
  return {
    before: text.slice(from, start).trimStart(),
    keyword: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  }
}
