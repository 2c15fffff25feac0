/**
 * All terms of the site looked for at once, over normalised text: quotes, blanks, width and case inside a
 * term do not matter. Made once, used for every report.
 */
import { buildAutomaton, scanPatterns, type PatternAutomaton } from './pattern-automaton.ts'
import type { ListedTerm } from './term-list.ts'

interface Owner {
  term: string
  counted: boolean
  /** The term's own name: it goes before another term's alias of the same letters. */
  own: boolean
  reports: ReadonlySet<string> | null
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
  for (const { id, surfaces } of terms) {
    for (const [place, { key, counted, reports }] of surfaces.entries()) {
      const owners = byKey.get(key) ?? []
      owners.push({ term: id, counted, own: place === 0, reports: reports === null ? null : new Set(reports) })
      byKey.set(key, owners)
    }
  }
  const patterns = [...byKey.keys()].sort()
  const owners = patterns.map((key) => (byKey.get(key) ?? []).sort(byPrecedence))
  return { automaton: buildAutomaton(patterns), patterns, owners }
}

/**
 * What a report's readers should be able to look up: from the left, the longest first, not overlapping.
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
  const hits: TermHit[] = []
  scanPatterns(matcher.automaton, text, (pattern, end) => {
    const owner = matcher.owners[pattern]?.find(({ reports }) => reports === null || reports.has(report))
    const length = matcher.patterns[pattern]?.length ?? 0
    if (owner !== undefined) hits.push({ term: owner.term, start: end - length, end })
  })
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: TermHit[] = []
  let free = 0
  for (const hit of hits) {
    if (hit.start < free || !accepts(hit)) continue
    chosen.push(hit)
    free = hit.end
  }
  return chosen
}

/**
 * How often each term, or an alias of it, literally stands in a text, also inside a longer word. One place
 * counts once for a term, however many of its names meet there.
 * @param text Normalised.
 * @param add Called for each place.
 */
export function countLiteral(matcher: TermMatcher, text: string, add: (term: string) => void): void {
  const places = new Map<string, [start: number, end: number][]>()
  scanPatterns(matcher.automaton, text, (pattern, end) => {
    const start = end - (matcher.patterns[pattern]?.length ?? 0)
    for (const { term, counted } of matcher.owners[pattern] ?? []) {
      if (!counted) continue
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
      add(term)
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
