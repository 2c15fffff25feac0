/**
 * All terms of the site looked for at once, over normalised text: quotes, blanks, width and case inside a
 * term do not matter. Made once, used for every report.
 */
import { buildAutomaton, scanPatterns, type PatternAutomaton } from './pattern-automaton.ts'
import type { ListedTerm } from './term-list.ts'
import { yieldsTo } from './yielding-words.ts'

interface Owner {
  term: string
  counted: boolean
  /** The term's own name: it goes before another term's alias of the same letters. */
  own: boolean
  reports: ReadonlySet<string> | null
  /** The reports that explain it; empty where only editors do; null where nobody does. */
  explainedIn: ReadonlySet<string> | null
}

export interface TermMatcher {
  automaton: PatternAutomaton
  /** In code unit order, whatever the order of the terms was. */
  patterns: readonly string[]
  /** By pattern: the terms that it may stand for. */
  owners: readonly (readonly Owner[])[]
}

/** A place in normalised text, end exclusive. */
export interface TermHit {
  term: string
  start: number
  end: number
}

export function createTermMatcher(terms: readonly ListedTerm[]): TermMatcher {
  const byKey = new Map<string, Owner[]>()
  for (const { id, surfaces, definitions } of terms) {
    const explainedIn = definitions.length === 0 ? null : new Set(definitions.flatMap(({ report }) => report ?? []))
    for (const [place, { key, counted, reports }] of surfaces.entries()) {
      const owners = byKey.get(key) ?? []
      const meant = reports === null ? null : new Set(reports)
      owners.push({ term: id, counted, own: place === 0, reports: meant, explainedIn })
      byKey.set(key, owners)
    }
  }
  const patterns = [...byKey.keys()].sort()
  const owners = patterns.map((key) => (byKey.get(key) ?? []).sort(byPrecedence))
  return { automaton: buildAutomaton(patterns), patterns, owners }
}

/** A hit with how much this report's readers can be told: 2 by the report itself, 1 by others, 0 nothing. */
interface RankedHit extends TermHit {
  rank: 0 | 1 | 2
}

/**
 * What a report's readers should be able to look up: from the left, the longest first, not overlapping. A word that
 * nobody explains makes way for an explained one inside it (`yieldsTo`), and so does another report's for this one's.
 * @param text Normalised.
 * @param report Slug: some names mean a term only in the reports that explain it.
 * @param accepts Says no to a look-alike; a shorter or later hit then takes its place.
 */
export function matchTerms(
  matcher: TermMatcher,
  text: string,
  report: string,
  accepts: (hit: TermHit) => boolean,
): TermHit[] {
  const hits: RankedHit[] = []
  scanPatterns(matcher.automaton, text, (pattern, end) => {
    const owner = ownerOf(matcher, pattern, report)
    const length = matcher.patterns[pattern]?.length ?? 0
    if (owner !== undefined) hits.push({ term: owner.term, start: end - length, end, rank: rankOf(owner, report) })
  })
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const explained = new Set(hits.filter(({ rank }) => rank > 0).map(({ start, end }) => text.slice(start, end)))
  const makesWay = (hit: RankedHit, place: number): boolean => {
    for (let next = place + 1; next < hits.length; next++) {
      const inner = hits[next]
      if (inner === undefined || inner.start >= hit.end) return false
      if (inner.rank <= hit.rank || inner.end > hit.end || !accepts(inner)) continue
      if (yieldsTo(text, hit, inner, (key) => explained.has(key))) return true
    }
    return false
  }
  const chosen: TermHit[] = []
  let free = 0
  for (const [place, hit] of hits.entries()) {
    if (hit.start < free || makesWay(hit, place) || !accepts(hit)) continue
    chosen.push({ term: hit.term, start: hit.start, end: hit.end })
    free = hit.end
  }
  return chosen
}

/** What a pattern stands for in this report. */
function ownerOf({ owners }: TermMatcher, pattern: number, report: string): Owner | undefined {
  return owners[pattern]?.find(({ reports }) => reports === null || reports.has(report))
}

function rankOf({ explainedIn }: Owner, report: string): RankedHit['rank'] {
  return explainedIn === null ? 0 : explainedIn.has(report) ? 2 : 1
}

/**
 * Where each term, or an alias of it, literally stands in a text, also inside a longer word. One place counts once
 * for a term, however many of its names meet there.
 * @param text Normalised.
 * @param report Slug, where only what the letters mean in this report is wanted; null for the letters alone.
 * @param add Called for each place, term by term, from the left.
 */
export function matchLiteral(
  matcher: TermMatcher,
  text: string,
  report: string | null,
  add: (hit: TermHit) => void,
): void {
  const places = new Map<string, [start: number, end: number][]>()
  scanPatterns(matcher.automaton, text, (pattern, end) => {
    const start = end - (matcher.patterns[pattern]?.length ?? 0)
    for (const { term, counted, reports } of matcher.owners[pattern] ?? []) {
      if (!counted || (report !== null && reports?.has(report) === false)) continue
      const before = places.get(term)
      if (before === undefined) places.set(term, [[start, end]])
      else before.push([start, end])
    }
  })
  for (const [term, spans] of places) {
    spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])
    let free = 0
    for (const [start, end] of spans) {
      if (start < free) continue
      add({ term, start, end })
      free = end
    }
  }
}

/** A report's own meaning before a general one, a name before an alias, then by id: never by order of arrival. */
function byPrecedence(a: Owner, b: Owner): number {
  return (
    Number(a.reports === null) - Number(b.reports === null) ||
    Number(b.own) - Number(a.own) ||
    (a.term < b.term ? -1 : 1)
  )
}
