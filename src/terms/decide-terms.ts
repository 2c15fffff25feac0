/**
 * Phase 2 of the terms, across reports: which words have a page, under which address, and in which ways
 * they are said. Depends on what the reports say, never on their order.
 */
import type { Definition, TermStatus } from '../model/terms.ts'
import { isFigure, isNumberedName } from './counting-names.ts'
import { discoverTerms } from './discover-terms.ts'
import type { EditorialEntry } from './editorial-glossary.ts'
import type { EntryEvidence, TermEvidence } from './term-evidence.ts'
import type { PolicyWords } from './policy-words.ts'
import { assignTermIds } from './term-ids.ts'
import { termKey } from './term-key.ts'
import type { ListedTerm, Surface } from './term-list.ts'

/** One report's explanation of a word. */
interface Explanation {
  evidence: TermEvidence
  entry: EntryEvidence
}

type Draft = Omit<ListedTerm, 'id'> & { wanted: string | null; since: number }

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
  const editorialByKey = new Map(
    editorial.flatMap((entry) => [entry.term, ...entry.aliases].map((name) => [termKey(name), entry] as const)),
  )
  const explained = new Map<string, Explanation[]>()
  const entryKeys = new Set(sorted.flatMap(({ entries }) => entries.map(({ term }) => termKey(term))))
  for (const item of sorted) {
    for (const entry of item.entries) {
      const key = termKey(entry.term)
      if (key === '' || entry.definition.trim() === '') continue
      const part = quotedPart(entry.term)
      const page = editorialByKey.get(key) ?? (part === null ? undefined : editorialByKey.get(part))
      const group = page !== undefined ? termKey(page.term) : part !== null && entryKeys.has(part) ? part : key
      explained.set(group, [...(explained.get(group) ?? []), { evidence: item, entry }])
    }
  }
  const explainedTerms = [...explained].map(([key, explanations]) =>
    definedTerm(key, explanations, editorialByKey.get(key) ?? null, sorted),
  )
  const editorialTerms = editorial.filter(({ term }) => !explained.has(termKey(term))).map(editorialTerm)
  const drafts = withVariants([...explainedTerms, ...editorialTerms], sorted, policyWords.groups)
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
  drafts: readonly Draft[],
  evidence: readonly TermEvidence[],
  groups: readonly (readonly string[])[],
): Draft[] {
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

function editorialTerm({ id, term, aliases, definition, source }: EditorialEntry): Draft {
  return {
    term,
    aliases,
    status: 'editorial',
    definitions: [{ text: definition, report: null, entry: null, source }],
    surfaces: [term, ...aliases].map((name) => ({ key: termKey(name), counted: true, reports: null })),
    wanted: id,
    since: -Infinity,
  }
}

/** @param key Normalised name of the page. */
function definedTerm(
  key: string,
  explanations: readonly Explanation[],
  editorial: EditorialEntry | null,
  all: readonly TermEvidence[],
): Draft {
  const status: TermStatus = 'defined'
  const definitions: Definition[] = explanations.map(({ evidence, entry }) => ({
    text: entry.definition,
    report: evidence.report,
    entry: entry.entry,
    source: null,
  }))
  if (editorial !== null) {
    definitions.push({ text: editorial.definition, report: null, entry: null, source: editorial.source })
  }
  const namesake = explanations.find(({ entry }) => termKey(entry.term) === key)
  const term = editorial?.term ?? withoutOuterQuotes(namesake?.entry.term ?? '')
  const names = [
    ...(editorial?.aliases ?? []),
    ...explanations.flatMap(({ entry }) => [withoutOuterQuotes(entry.term), ...entry.aliases]),
  ]
  const aliases = new Map<string, string>()
  for (const name of names) {
    const alias = termKey(name)
    if (alias !== key && !aliases.has(alias)) aliases.set(alias, name)
  }
  // A word with an entry of its own is a word everywhere, though it is but a part of another entry's name.
  const own = new Set(explanations.map(({ entry }) => termKey(entry.term)))
  const local = new Set(
    explanations.flatMap(({ entry }) => entry.local.filter((name) => name === termKey(entry.term) || !own.has(name))),
  )
  const general = new Set(editorial === null ? [] : [editorial.term, ...editorial.aliases].map(termKey))
  const homes = homesOf(explanations, all)
  const manyPlaces = placesOf(explanations).length > 1
  const surfaces: Surface[] = [key, ...aliases.keys()].map((name) => ({
    key: name,
    counted: true,
    // Where several places explain the same words, the page of all their explanations is what a reader needs.
    reports: local.has(name) && !general.has(name) && !(name === key && manyPlaces) ? homes : null,
  }))
  const known = new Set(surfaces.map((surface) => surface.key))
  for (const combination of new Set(explanations.flatMap(({ entry }) => entry.combinations))) {
    if (!known.has(combination)) surfaces.push({ key: combination, counted: false, reports: homes })
  }
  return {
    term,
    aliases: [...aliases.values()],
    status,
    definitions,
    surfaces,
    wanted: editorial?.id ?? null,
    since: explanations[0]?.evidence.year ?? Infinity,
  }
}

/** The reports that explain a word, and those of the same place: 武汉市 speaks for its districts, too. */
function homesOf(explanations: readonly Explanation[], all: readonly TermEvidence[]): string[] {
  const slugs = new Set(explanations.map(({ evidence }) => evidence.report))
  const places = placesOf(explanations)
  for (const { report, place } of all) {
    if (place !== null && places.some((home) => place.startsWith(home) || home.startsWith(place))) slugs.add(report)
  }
  return [...slugs].sort()
}

function placesOf(explanations: readonly Explanation[]): string[] {
  return [...new Set(explanations.flatMap(({ evidence }) => evidence.place ?? []))]
}

/**
 * 放管服 of “放管服”改革: where that has an explanation of its own, both stand on one page, or two pages would
 * list the same mentions. Null where nothing, or more than one thing, or only a count (“四大行动”攻坚) is quoted.
 */
function quotedPart(term: string): string | null {
  const [part, ...others] = [...term.matchAll(/[“"「『]([^“”"「」『』]+)[”"」』]/gu)].map((match) =>
    termKey(match[1] ?? ''),
  )
  return part === undefined || part === '' || others.length > 0 || isNumberedName(part) || isFigure(part) ? null : part
}

/** `“七证齐发”` → 七证齐发; `“双百园区”建设` stays. */
function withoutOuterQuotes(term: string): string {
  const trimmed = term.trim()
  return /^[“"「『][^“”"「」『』]*[”"」』]$/u.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed
}

/** Oldest first; those without a year last. Slugs are unique, so the order is total. */
function byDate(a: TermEvidence, b: TermEvidence): number {
  const year = (a.year ?? Infinity) - (b.year ?? Infinity)
  if (Number.isFinite(year) && year !== 0) return year
  if ((a.year === null) !== (b.year === null)) return a.year === null ? 1 : -1
  return (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.report < b.report ? -1 : 1
}
