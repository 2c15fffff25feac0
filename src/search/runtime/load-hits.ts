/** The shown text of blocks, with the places where the words stand in it. */
import type { Simplify } from '../../normalise/normalise-text.ts'
import type { Part } from '../../model/report.ts'
import { BLOCKS_PER_TEXT, textFileName } from '../catalogue.ts'
import type { TextRow } from '../catalogue.ts'
import type { Match } from './match-blocks.ts'
import type { OpenIndex } from './open-index.ts'
import { partOfClass } from './search-filter.ts'
import { wordRanges } from './word-ranges.ts'

export interface Hit {
  /** Slug. */
  report: string
  /** Id of the block, which is the HTML id on the report's page. */
  block: string
  /** As shown. */
  text: string
  /** Where the words stand in `text`, in UTF-16 units, ascending. Those of several words may overlap. */
  ranges: [start: number, end: number][]
  /** Root-relative: page, query, block. */
  url: string
}

/** What our own page shows besides. */
export interface PlacedHit extends Hit {
  part: Part | null
  /** Headings above, outermost first. */
  path: string[]
  count: number
}

export interface HitLoader {
  index: OpenIndex
  texts: (name: string) => Promise<TextRow[]>
  simplify: Simplify
  /** Path of the site, ending in a slash. */
  base: string
}

export async function loadHits(
  matches: readonly Match[],
  query: string,
  words: readonly string[],
  { index, texts, simplify, base }: HitLoader,
): Promise<PlacedHit[]> {
  // Unlike encodeURIComponent it does not throw on half a character.
  const address = new URLSearchParams({ q: query }).toString()
  return Promise.all(
    matches.map(async (match) => {
      const report = index.reports[match.report]
      const number = index.numberOf[match.block] ?? 0
      if (report === undefined)
        throw new Error(`The search index names report ${match.report}, which it does not hold.`)
      const name = textFileName(report, Math.floor(number / BLOCKS_PER_TEXT))
      const row = (await texts(name))[number % BLOCKS_PER_TEXT]
      if (row === undefined) throw new Error(`search/${name} has no text of block ${number}. Build the site again.`)
      const [block, text, path] = row
      return {
        report: report.slug,
        block,
        text,
        ranges: wordRanges(text, words, simplify),
        url: `${base}reports/${report.slug}/?${address}#${block}`,
        part: partOfClass(index.classOf[match.block] ?? 0),
        path,
        count: match.count,
      }
    }),
  )
}
