/** Phase 1 of discovery: which words of a report may be worth a page. What they are worth shows across reports. */
import { readCompounds, type CompoundEvidence } from './compound-words.ts'
import { knownPolicyWords } from './known-policy-words.ts'
import { buildAutomaton, scanPatterns } from './pattern-automaton.ts'
import { readQuotedWords, type QuotedEvidence } from './quoted-words.ts'
import { termKey } from './term-key.ts'

export interface WordEvidence {
  /** Normalised words of `known-policy-words.ts` that occur. */
  known: string[]
  quoted: QuotedEvidence[]
  compounds: CompoundEvidence
}

const knownKeys = [...new Set(knownPolicyWords.flat().map(termKey))].sort()
const knownAutomaton = buildAutomaton(knownKeys)

/** @param texts The blocks of a report, as printed. */
export function readWordEvidence(texts: readonly string[]): WordEvidence {
  const known = new Set<string>()
  const plain = texts.map(termKey)
  for (const text of plain) scanPatterns(knownAutomaton, text, (pattern) => known.add(knownKeys[pattern] ?? ''))
  return { known: [...known].sort(), quoted: readQuotedWords(texts), compounds: readCompounds(plain) }
}
