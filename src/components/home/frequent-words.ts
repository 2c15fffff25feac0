/** Which words the home page names. */
import type { Term, TermStatus } from '../../model/terms.ts'

/** Of each kind this many, so that a reader sees all three; what one kind lacks the others fill. */
const SHARES: Record<TermStatus, number> = { editorial: 6, defined: 3, discovered: 3 }
const TOTAL = 12

/** In the order of use: number of reports, then of mentions. */
export function frequentWords(terms: readonly Term[]): Term[] {
  const ranked = terms
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.reports.length - a.reports.length || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  const taken = new Map<TermStatus, number>()
  const chosen = new Set<Term>()
  for (const term of ranked) {
    const count = taken.get(term.status) ?? 0
    if (count >= SHARES[term.status]) continue
    taken.set(term.status, count + 1)
    chosen.add(term)
  }
  for (const term of ranked) {
    if (chosen.size >= TOTAL) break
    chosen.add(term)
  }
  return ranked.filter((term) => chosen.has(term))
}
