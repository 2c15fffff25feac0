/** search/search.js: the search of this site as an ES module, for its own pages and those of other people. */
import type { Hit, PlacedHit } from './load-hits.ts'
import { findRelated } from './related.ts'
import type { Related, RelatedReason } from './related.ts'
import { openSearch } from './search-engine.ts'
import type { SearchEngine } from './search-engine.ts'
import { filesFromNetwork } from './search-files.ts'
import type { SearchFilter } from './search-filter.ts'

export { findRelated }

export interface SearchOptions extends SearchFilter {
  /** How many hits to return (20 unless told); `total` is not cut. */
  limit?: number
}

export interface SearchResult {
  query: string
  normalised: string
  /** Number of occurrences. */
  total: number
  reports: { slug: string; count: number }[]
  hits: Hit[]
  related: { reason: RelatedReason; query: string; total: number; hits: Hit[] }[]
}

const publicHit = ({ report, block, text, ranges, url }: PlacedHit): Hit => ({ report, block, text, ranges, url })
const publicRelated = ({ reason, query, total, hits }: Related) => ({ reason, query, total, hits: hits.map(publicHit) })

export async function searchWith(engine: SearchEngine, query: string, options: SearchOptions): Promise<SearchResult> {
  const { limit = 20, ...filter } = options
  const answer = await engine.answer(query, filter)
  const hits = await answer.hits(0, limit)
  const related = await findRelated(answer, filter, engine, limit)
  return {
    query,
    normalised: answer.words.join(' '),
    total: answer.total,
    reports: answer.reports,
    hits: hits.map(publicHit),
    related: related.map(publicRelated),
  }
}

let opened: Promise<SearchEngine> | undefined

/** The index beside this file. A failed attempt is forgotten, so that the next one can succeed. */
export function open(): Promise<SearchEngine> {
  if (opened === undefined) {
    const folder = new URL('./', import.meta.url)
    opened = openSearch(filesFromNetwork(folder.href), new URL('../', folder).pathname)
    opened.catch(() => (opened = undefined))
  }
  return opened
}

/**
 * @param query Blanks separate words; straight quotes round the whole query make one phrase of it.
 * @throws Error when the index cannot be fetched.
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  return searchWith(await open(), query, options)
}
