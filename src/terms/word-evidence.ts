/** Phase 1 of discovery: which words of a report may be worth a page. What they are worth shows across reports. */
import { readCoinedPlaces } from './coined-places.ts'
import { readCompounds, type CompoundEvidence } from './compound-words.ts'
import { readNamedWorks } from './named-works.ts'
import { scanPatterns } from './pattern-automaton.ts'
import type { PolicyWords } from './policy-words.ts'
import { readQuotedWords, type QuotedEvidence } from './quoted-words.ts'
import { termKey } from './term-key.ts'

export interface WordEvidence {
  /** Normalised words of content/policy-words/ that occur. */
  known: string[]
  /** Normalised: names that stand without quotation marks, also once. */
  named: string[]
  quoted: QuotedEvidence[]
  compounds: CompoundEvidence
}

/** @param texts The blocks of a report, as printed. */
export function readWordEvidence(texts: readonly string[], { automaton, keys }: PolicyWords): WordEvidence {
  const known = new Set<string>()
  const plain = texts.map(termKey)
  for (const text of plain) scanPatterns(automaton, text, (pattern) => known.add(keys[pattern] ?? ''))
  return {
    known: [...known].sort(),
    named: [...readCoinedPlaces(plain), ...readNamedWorks(plain)],
    quoted: readQuotedWords(texts),
    compounds: readCompounds(plain),
  }
}
