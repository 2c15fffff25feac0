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
  const terms: DiscoveredTerm[] = []
  const owners = new Map<string, DiscoveredTerm>()
  const claimed = new Set(taken)
  const claim = (home: DiscoveredTerm, names: readonly string[]): void => {
    for (const name of names) {
      claimed.add(termKey(name))
      owners.set(termKey(name), home)
    }
  }
  const add = (term: string, aliases: readonly string[], year: number): void => {
    if (claimed.has(termKey(term))) return
    const home = { term, aliases: aliases.filter((alias) => !claimed.has(termKey(alias))), since: year }
    terms.push(home)
    claim(home, [term, ...home.aliases])
  }
  for (const { year, words } of evidence) {
    for (const key of words.known) if (!since.has(key)) since.set(key, year ?? Infinity)
  }
  for (const variants of groups) {
    const [term, ...aliases] = variants.filter((word) => since.has(termKey(word)))
    if (term !== undefined) add(term, aliases, since.get(termKey(term)) ?? Infinity)
  }
  for (const { year, words } of evidence) for (const name of words.named) add(name, [], year ?? Infinity)
  for (const { term, aliases, quoted, since: year } of decideQuotedWords(evidence)) {
    // “放管服”改革 is no other word than 放管服.
    if (claimed.has(quoted)) continue
    const names = [term, ...aliases]
    const withNoun = names.filter((name) => termKey(name) !== quoted)
    const [home, ...others] = new Set(withNoun.map((name) => owners.get(termKey(name))))
    if (home === undefined || others.length > 0) {
      add(term, aliases, year)
    } else {
      // “双智”试点 is listed and nothing else is called 双智: that is said for it, and no word of its own.
      const said = names.filter((name) => !claimed.has(termKey(name)))
      home.aliases.push(...said)
      claim(home, said)
    }
  }
  for (const { term, since: year } of decideCompounds(evidence, claimed)) add(term, [], year)
  return terms
}
