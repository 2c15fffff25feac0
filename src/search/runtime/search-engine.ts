/** One open search index: asks for files once, answers queries. */
import { normaliseText } from '../../normalise/normalise-text.ts'
import type { Simplify } from '../../normalise/normalise-text.ts'
import { CATALOGUE_VERSION } from '../catalogue.ts'
import type { Manifest, NoteRow, TermNames, TextRow } from '../catalogue.ts'
import { countFacets, totalOf } from './facets.ts'
import type { FacetCounts } from './facets.ts'
import { findWord } from './find-word.ts'
import { simplifyForQuery, simplifyForTexts } from './load-folds.ts'
import { loadHits } from './load-hits.ts'
import type { PlacedHit } from './load-hits.ts'
import { matchBlocks } from './match-blocks.ts'
import type { FoundWord } from './match-blocks.ts'
import { openIndex } from './open-index.ts'
import type { OpenIndex } from './open-index.ts'
import { queryWords } from './query-words.ts'
import { rankMatches } from './rank-matches.ts'
import { blockFilter } from './search-filter.ts'
import type { SearchFilter } from './search-filter.ts'
import { remember } from './search-files.ts'
import type { SearchFiles } from './search-files.ts'

/** What stands literally in the texts. */
export interface Answer {
  query: string
  words: string[]
  /** What turned the query into the words. */
  simplify: Simplify
  /** Occurrences. */
  total: number
  blocks: number
  /** How many blocks hold all words; of a single word, all. */
  together: number
  /** Occurrences by report, in the order of the hits. */
  reports: { slug: string; count: number }[]
  facets: () => FacetCounts
  hits: (from: number, to: number) => Promise<PlacedHit[]>
}

export interface TermName {
  name: string
  normalised: string
}

export interface SearchEngine {
  index: OpenIndex
  base: string
  /** Every term with all its names, in the order of the notes. */
  names: (simplify: Simplify) => Promise<TermName[][]>
  pinyin: () => Promise<unknown>
  /** Occurrences of a normalised word. */
  find: (word: string) => Promise<Float64Array>
  answer: (query: string, filter: SearchFilter) => Promise<Answer>
  notes: (file: number) => Promise<NoteRow[]>
}

/** @param base Path of the site, ending in a slash. */
export async function openSearch(files: SearchFiles, base: string): Promise<SearchEngine> {
  const manifest = (await files.freshJson('manifest.json')) as Manifest
  if (manifest.version !== CATALOGUE_VERSION) {
    throw new Error(
      `search/manifest.json has version ${manifest.version}, this program reads ${CATALOGUE_VERSION}. Reload the page.`,
    )
  }
  const json = remember((name: string) => files.json(name))
  // Needed by nearly every query, but not before its literal answer: on its way while the shards come.
  const terms = (): Promise<TermNames> => json(manifest.terms) as Promise<TermNames>
  terms().catch(() => undefined)
  const names = remember(async (simplify: Simplify) =>
    (await terms()).map((all) => all.map((name) => ({ name, normalised: normaliseText(name, simplify).text }))),
  )
  const index = openIndex(manifest.catalogue, files)
  const texts = remember(async (name: string) => (await files.json(name)) as TextRow[])
  const find = remember((word: string) => findWord(word, index))
  const findAll = async (query: string, simplify: Simplify) => {
    const words = queryWords(query, simplify)
    const found: FoundWord[] = await Promise.all(words.map(async (word) => ({ word, postings: await find(word) })))
    return { words, found, simplify }
  }
  // The index holds simplified characters only, so what is found needs no larger table.
  const findSimplified = async (query: string) => {
    const first = await findAll(query, simplifyForTexts(manifest))
    if (first.found.every(({ postings }) => postings.length > 0)) return first
    return findAll(query, await simplifyForQuery(query, manifest, { ...files, json }))
  }

  const answer = async (query: string, filter: SearchFilter): Promise<Answer> => {
    const { words, found, simplify } = await findSimplified(query)
    const matches = rankMatches(matchBlocks(found, index, blockFilter(filter, index)), found, index)
    const counts = new Map<number, number>()
    for (const { report, count } of matches) counts.set(report, (counts.get(report) ?? 0) + count)
    return {
      query,
      words,
      simplify,
      total: totalOf(matches),
      blocks: matches.length,
      together: matches.filter(({ span }) => span !== null).length,
      reports: Array.from(counts, ([report, count]) => ({ slug: index.reports[report]?.slug ?? '', count })),
      facets: () => countFacets(found, index, filter),
      hits: (from, to) =>
        loadHits(matches.slice(from, to), query, words, { index, texts, simplify: simplifyForTexts(manifest), base }),
    }
  }
  return {
    index,
    base,
    names,
    pinyin: () => json(manifest.pinyin),
    find,
    answer,
    notes: (file) => json(`${manifest.notes}/${file}.json`) as Promise<NoteRow[]>,
  }
}
