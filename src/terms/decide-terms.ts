/**
 * Phase 2 of the terms, across reports: which words have a page, under which address, and in which ways
 * they are said. Depends on what the reports say, never on their order.
 */
import { discoverTerms } from './discover-terms.ts'
import type { EditorialEntry } from './editorial-glossary.ts'
import { explainedTerms } from './explained-terms.ts'
import type { TermEvidence } from './term-evidence.ts'
import type { PolicyWords } from './policy-words.ts'
import { assignTermIds } from './term-ids.ts'
import { termKey } from './term-key.ts'
import type { DraftTerm, ListedTerm } from './term-list.ts'

/**
 * @param evidence One item a report.
 * @param editorial As `checkEditorialGlossary` returns it. A report's entry for the same word, or for an
 *   alias that the editors name, stands on the same page, each definition under its own source.
 */
export function decideTerms(
  evidence: readonly TermEvidence[],
  editorial: readonly EditorialEntry[],
  policyWords: Pick<PolicyWords, 'groups'>,
): ListedTerm[] {
  const sorted = evidence.toSorted(byDate)
  const national = new Set(policyWords.groups.flatMap((group) => group.map(termKey)))
  const drafts = withVariants(explainedTerms(sorted, editorial, national), sorted, policyWords.groups)
  const taken = new Set(drafts.flatMap(({ surfaces }) => surfaces.map(({ key }) => key)))
  for (const { term, aliases, since } of discoverTerms(sorted, policyWords, taken)) {
    const surfaces = [term, ...aliases].map((name) => ({ key: termKey(name), counted: true, reports: null }))
    drafts.push({ term, aliases, status: 'discovered', definitions: [], surfaces, wanted: null, since })
  }
  return assignTermIds(drafts)
    .map(({ id, term, aliases, status, definitions, surfaces }) => ({
      id,
      term,
      aliases,
      status,
      definitions,
      surfaces,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** 棚改 is said for 棚户区改造: where that has a definition, the words that the list sets equal lead to it, too. */
function withVariants(
  drafts: readonly DraftTerm[],
  evidence: readonly TermEvidence[],
  groups: readonly (readonly string[])[],
): DraftTerm[] {
  const printed = new Set(evidence.flatMap(({ words }) => words.known))
  const groupOf = new Map(groups.flatMap((group) => group.map((word) => [termKey(word), group] as const)))
  const taken = new Set(drafts.flatMap(({ surfaces }) => surfaces.map(({ key }) => key)))
  return drafts.map((draft) => {
    const own = draft.surfaces.flatMap(({ key, reports }) => (reports === null ? (groupOf.get(key) ?? []) : []))
    const variants = [...new Map(own.map((word) => [termKey(word), word]))].filter(
      ([key]) => printed.has(key) && !taken.has(key),
    )
    for (const [key] of variants) taken.add(key)
    return {
      ...draft,
      aliases: [...draft.aliases, ...variants.map(([, word]) => word)],
      surfaces: [...draft.surfaces, ...variants.map(([key]) => ({ key, counted: true, reports: null }))],
    }
  })
}

/** Oldest first; those without a year last. Slugs are unique, so the order is total. */
function byDate(a: TermEvidence, b: TermEvidence): number {
  const year = (a.year ?? Infinity) - (b.year ?? Infinity)
  if (Number.isFinite(year) && year !== 0) return year
  if ((a.year === null) !== (b.year === null)) return a.year === null ? 1 : -1
  return (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.report < b.report ? -1 : 1
}
