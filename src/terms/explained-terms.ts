/** The words that a report's glossary or an editor explains: one page a word, all explanations on it. */
import type { Definition, TermStatus } from '../model/terms.ts'
import { isFigure, isNumberedName, leadsWithNumber } from './counting-names.ts'
import type { EditorialEntry } from './editorial-glossary.ts'
import { saysTheSame } from './same-explanation.ts'
import type { EntryEvidence, TermEvidence } from './term-evidence.ts'
import { termKey } from './term-key.ts'
import type { DraftTerm, Surface } from './term-list.ts'

/** One report's explanation of a word. */
interface Explanation {
  evidence: TermEvidence
  entry: EntryEvidence
}

/**
 * @param evidence Oldest first.
 * @param national Normalised words of national policy: they mean the same in every report.
 */
export function explainedTerms(
  evidence: readonly TermEvidence[],
  editorial: readonly EditorialEntry[],
  national: ReadonlySet<string>,
): DraftTerm[] {
  const editorialByKey = new Map(
    editorial.flatMap((entry) => [entry.term, ...entry.aliases].map((name) => [termKey(name), entry] as const)),
  )
  const groups = groupExplanations(evidence, editorialByKey)
  const defined = [...groups].map(([key, explanations]) =>
    definedTerm(key, explanations, editorialByKey.get(key) ?? null, evidence, national),
  )
  return withoutOthersNames([
    ...defined,
    ...editorial.filter(({ term }) => !groups.has(termKey(term))).map(editorialTerm),
  ])
}

/** By the normalised name of the page. */
function groupExplanations(
  evidence: readonly TermEvidence[],
  editorialByKey: ReadonlyMap<string, EditorialEntry>,
): Map<string, Explanation[]> {
  const all = evidence.flatMap((item) =>
    item.entries
      .filter(({ term, definition }) => termKey(term) !== '' && definition.trim() !== '')
      .map((entry): Explanation => ({ evidence: item, entry })),
  )
  const pageOf = pageFinder(all)
  return Map.groupBy(all, (explanation) => {
    const { term } = explanation.entry
    const part = quotedPart(term)
    const page = editorialByKey.get(termKey(term)) ?? (part === null ? undefined : editorialByKey.get(part))
    return page === undefined ? pageOf(explanation) : termKey(page.term)
  })
}

/**
 * Which entries explain one word, by the shortest of their names: 放管服 and “放管服”改革, 三深化三提升 and
 * 三深化、三提升, 省委“三六八九”工作思路 and “三六八九”工作思路. On two pages they would list the same mentions.
 */
function pageFinder(all: readonly Explanation[]): (explanation: Explanation) => string {
  const alike = Map.groupBy(all, ({ entry }) => coreOf(entry.term))
  const names = new Map<Explanation, string>()
  for (const [core, explanations] of alike) {
    const isPlainWord = !isNumberedName(core) && explanations.some(({ entry }) => plainKey(entry.term) === core)
    for (const group of isPlainWord ? [explanations] : sameOnes(explanations)) {
      const keys = group.map(({ entry }) => termKey(entry.term)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      for (const explanation of group) names.set(explanation, keys[0] ?? core)
    }
  }
  return (explanation) => names.get(explanation) ?? termKey(explanation.entry.term)
}

/**
 * Each place has its own 四大行动 and its own “清源”: of such names those of one place, with one name or with one
 * explanation are the same.
 */
function sameOnes(explanations: readonly Explanation[]): Explanation[][] {
  const groups: Explanation[][] = []
  for (const explanation of explanations) {
    const same = groups.filter((group) => group.some((other) => isSame(other, explanation)))
    for (const group of same) groups.splice(groups.indexOf(group), 1)
    groups.push([...same.flat(), explanation])
  }
  return groups
}

function isSame(a: Explanation, b: Explanation): boolean {
  return (
    termKey(a.entry.term) === termKey(b.entry.term) ||
    isOfOnePlace(a, b) ||
    saysTheSame(a.entry.definition, b.entry.definition)
  )
}

/** What is quoted in a name, or else the name, without the marks inside it. */
function coreOf(term: string): string {
  return plainKey(quotedPart(term) ?? term)
}

function plainKey(term: string): string {
  return termKey(term).replaceAll('、', '')
}

/** Two entries of one glossary are two things, or it would have one. */
function isOfOnePlace({ evidence: a }: Explanation, { evidence: b }: Explanation): boolean {
  return a.report !== b.report && a.place !== null && a.place === b.place
}

/**
 * 瞪羚企业 has a page of its own: what the entry “独角兽”“瞪羚”“隐形冠军”企业 calls so leads there. A name that means
 * another thing in another place stays a mention in its own.
 */
function withoutOthersNames(drafts: readonly DraftTerm[]): DraftTerm[] {
  const owners = new Map(drafts.map((draft) => [draft.surfaces[0]?.key ?? '', draft]))
  return drafts.map((draft) => {
    const isOthers = (key: string): boolean => owners.has(key) && owners.get(key) !== draft
    return {
      ...draft,
      aliases: draft.aliases.filter((name) => !isOthers(termKey(name))),
      surfaces: draft.surfaces
        .filter(
          ({ key, reports }) => !isOthers(key) || (reports !== null && owners.get(key)?.surfaces[0]?.reports !== null),
        )
        .map((surface) => (isOthers(surface.key) ? { ...surface, counted: false } : surface)),
    }
  })
}

function editorialTerm({ id, term, aliases, definition, source }: EditorialEntry): DraftTerm {
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
  national: ReadonlySet<string>,
): DraftTerm {
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
  const isLocal = (name: string): boolean =>
    (local.has(name) || leadsWithNumber(name)) &&
    !general.has(name) &&
    // 三线一单 is national; 清源 is also a part of other names, whoever lists it.
    !(national.has(name) && (name.length >= 3 || name === key)) &&
    // Where several places explain the same words, the page of all their explanations is what a reader needs.
    !(name === key && manyPlaces)
  const surfaces: Surface[] = [key, ...aliases.keys()].map((name) => ({
    key: name,
    counted: true,
    reports: isLocal(name) ? homes : null,
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

/** 放管服 of “放管服”改革, normalised. Null where nothing, more than one thing, or a figure is quoted. */
function quotedPart(term: string): string | null {
  const [part, ...others] = [...term.matchAll(/[“"「『]([^“”"「」『』]+)[”"」』]/gu)].map((match) =>
    termKey(match[1] ?? ''),
  )
  return part === undefined || part === '' || others.length > 0 || isFigure(part) ? null : part
}

/** `“七证齐发”` → 七证齐发; `“双百园区”建设` stays. */
function withoutOuterQuotes(term: string): string {
  const trimmed = term.trim()
  return /^[“"「『][^“”"「」『』]*[”"」』]$/u.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed
}
