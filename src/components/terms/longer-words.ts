/** Which longer words a term stands in. */
import type { KwicLine } from '../../model/term-page.ts'

/** Most frequent first. `places` is the sum of the counts. */
export function countLongerWords(lines: readonly Pick<KwicLine, 'within'>[]): {
  words: { term: string; count: number }[]
  places: number
} {
  const counts = new Map<string, number>()
  for (const { within } of lines) if (within !== null) counts.set(within, (counts.get(within) ?? 0) + 1)
  const words = [...counts]
    .map(([term, count]) => ({ term, count }))
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
  return { words, places: words.reduce((sum, { count }) => sum + count, 0) }
}
