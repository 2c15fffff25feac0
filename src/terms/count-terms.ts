/** How often each term stands in a report, as data/terms.json counts. */
import type { Block } from '../model/report.ts'
import { normalised } from './term-key.ts'
import { matchLiteral, type TermMatcher } from './term-matcher.ts'

/** By term id: literal occurrences of the term or an alias in all blocks, also inside longer words. Zeroes stay out. */
export function countTerms(blocks: readonly Pick<Block, 'text'>[], matcher: TermMatcher): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of blocks) {
    matchLiteral(matcher, normalised(text).text, null, ({ term }) => counts.set(term, (counts.get(term) ?? 0) + 1))
  }
  return counts
}
