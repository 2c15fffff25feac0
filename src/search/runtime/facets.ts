import { matchBlocks } from './match-blocks.ts'
import type { FoundWord, Match } from './match-blocks.ts'
import type { OpenIndex } from './open-index.ts'
import { blockFilter, partOfClass } from './search-filter.ts'
import type { SearchFilter } from './search-filter.ts'

type Facet = 'place' | 'year' | 'level' | 'part'
const facets: readonly Facet[] = ['place', 'year', 'level', 'part']

/** Occurrences by value, were that value chosen and the other filters as they are. Unknown values are not counted. */
export type FacetCounts = Record<Facet, Map<string, number>>

export function countFacets(words: readonly FoundWord[], index: OpenIndex, filter: SearchFilter): FacetCounts {
  const counts: FacetCounts = { place: new Map(), year: new Map(), level: new Map(), part: new Map() }
  const unfiltered = new Map<string, Match[]>()
  for (const facet of facets) {
    const others: SearchFilter = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== facet))
    const key = JSON.stringify(others)
    // One word in a block is there whatever else is filtered; of several words, a value decides what its reports hold.
    let matches = unfiltered.get(key)
    if (matches === undefined) {
      matches = matchBlocks(words, index, blockFilter(others, index))
      unfiltered.set(key, matches)
    }
    if (facet === 'part' && words.length > 1) {
      for (const part of new Set(matches.map(({ block }) => partOfClass(index.classOf[block] ?? 0)))) {
        if (part === null) continue
        const total = totalOf(matchBlocks(words, index, blockFilter({ ...others, part }, index)))
        if (total > 0) counts.part.set(part, total)
      }
      continue
    }
    for (const { report, block, count } of matches) {
      const value = facet === 'part' ? partOfClass(index.classOf[block] ?? 0) : index.reports[report]?.[facet]
      if (value === null || value === undefined) continue
      counts[facet].set(String(value), (counts[facet].get(String(value)) ?? 0) + count)
    }
  }
  return counts
}

export const totalOf = (matches: readonly Match[]): number => matches.reduce((sum, { count }) => sum + count, 0)
