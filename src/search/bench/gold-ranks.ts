/** How high the expected answers of citizens' queries stand. */
import { normaliseText } from '../../normalise/normalise-text.ts'
import { simplify } from '../../normalise/simplified-table.ts'
import type { Hit } from '../runtime/load-hits.ts'
import type { SearchResult } from '../runtime/search.ts'

/** The fields used of `queries.json`. */
export interface GoldQuery {
  query: string
  expected: { doc_id: string; literal: boolean; paragraphs: { snippet: string }[] }[]
}
/** The fields used of `documents.json`. */
export interface GoldDocument {
  doc_id: string
  file: string
  line_range: [number, number]
}

export interface QueryRanks {
  query: string
  /** Whether an expected document holds the words literally. */
  literal: boolean
  /** Place of the best document among the reports of the hits, from 1; null = not there. */
  report: number | null
  /** Place of the best paragraph among the hits. */
  paragraph: number | null
}

const plain = (text: string): string => normaliseText(text, simplify).text

const place = (at: number): number | null => (at < 0 ? null : at + 1)

/** @param slugOf Slug of each gold document. */
export function rankExpected(gold: GoldQuery, result: SearchResult, slugOf: (doc: string) => string): QueryRanks {
  const literal = gold.expected.some((document) => document.literal)
  // Those without a literal answer are found among what is suggested.
  const hits: Hit[] = literal ? result.hits : [...result.hits, ...result.related.flatMap((related) => related.hits)]
  const best = gold.expected.find((document) => !literal || document.literal)
  const slug = best === undefined ? '' : slugOf(best.doc_id)
  const reports = [...new Set(hits.map(({ report }) => report))]
  const snippet = plain(best?.paragraphs[0]?.snippet ?? '')
  return {
    query: gold.query,
    literal,
    report: place(reports.indexOf(slug)),
    paragraph: place(hits.findIndex(({ report, text }) => report === slug && plain(text).includes(snippet))),
  }
}
