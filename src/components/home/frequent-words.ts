/** Which words the home page names. */
import type { Term, TermStatus } from '../../model/terms.ts'

/** Of each kind this many, so that a reader sees all three; what one kind lacks the others fill. */
const SHARES: Record<TermStatus, number> = { editorial: 6, defined: 3, discovered: 3 }
const TOTAL = 12

/**
 * Words that several reports use but not all: what stands in every report (高质量发展) tells nothing of any. The weight
 * is n × ln(N / n) for a word in n of N reports, largest where about a third use it; of equals the most mentioned first.
 */
export function frequentWords(terms: readonly Term[], reportCount: number): Term[] {
  const weight = ({ reports: { length } }: Term): number => length * Math.log(reportCount / Math.max(1, length))
  const ranked = terms
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => weight(b) - weight(a) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
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
  // First those that a tap explains.
  return ranked
    .filter((term) => chosen.has(term))
    .sort((a, b) => Number(a.status === 'discovered') - Number(b.status === 'discovered'))
}
