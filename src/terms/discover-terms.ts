/** Phase 2 of discovery: which words that nobody explains deserve a page of their own. */
import { decideCompounds } from './decide-compounds.ts'
import { decideQuotedWords } from './decide-quoted-words.ts'
import type { TermEvidence } from './term-evidence.ts'
import type { PolicyWords } from './policy-words.ts'
import { termKey } from './term-key.ts'

export interface DiscoveredTerm {
  term: string
  aliases: string[]
  /** Year of the first report that has it; Infinity where no such report has a year. */
  since: number
}

/**
 * @param evidence Oldest first.
 * @param taken Normalised words that have a page already, as term or alias.
 */
export function discoverTerms(
  evidence: readonly TermEvidence[],
  { groups }: Pick<PolicyWords, 'groups'>,
  taken: ReadonlySet<string>,
): DiscoveredTerm[] {
  const since = new Map<string, number>()
  const terms = new Map<string, DiscoveredTerm>()
  const claimed = new Set(taken)
  const add = (term: string, aliases: readonly string[], year: number): void => {
    const key = termKey(term)
    if (claimed.has(key)) return
    const free = aliases.filter((alias) => !claimed.has(termKey(alias)))
    terms.set(key, { term, aliases: free, since: year })
    for (const name of [term, ...free]) claimed.add(termKey(name))
  }
  for (const { year, words } of evidence) {
    for (const key of words.known) if (!since.has(key)) since.set(key, year ?? Infinity)
  }
  for (const variants of groups) {
    const [term, ...aliases] = variants.filter((word) => since.has(termKey(word)))
    if (term !== undefined) add(term, aliases, since.get(termKey(term)) ?? Infinity)
  }
  for (const { year, words } of evidence) for (const name of words.coined) add(name, [], year ?? Infinity)
  for (const { term, aliases, quoted, since: year } of decideQuotedWords(evidence)) {
    // “放管服”改革 is no other word than 放管服.
    if (!claimed.has(quoted)) add(term, aliases, year)
  }
  for (const { term, since: year } of decideCompounds(evidence, claimed)) add(term, [], year)
  return [...terms.values()]
}
