/** Addresses of terms: the word in pinyin. */
import { createHash } from 'node:crypto'
import { pinyinSlug } from '../report/slug.ts'
import type { TermStatus } from '../model/terms.ts'
import { termKey } from './term-key.ts'

interface Claim {
  term: string
  status: TermStatus
  /** File name of an editorial entry: kept as it is. */
  wanted: string | null
  /** Year of the first report that has the word. */
  since: number
}

const LONGEST = 60
const HASH_LENGTH = 6
const RANK: Record<TermStatus, number> = { editorial: 0, defined: 1, discovered: 2 }

/**
 * An id for each term. Of two that sound the same, the one with an explanation keeps the plain pinyin, then the
 * older; the other adds some of its hash, never a counter.
 */
export function assignTermIds<T extends Claim>(terms: readonly T[]): (T & { id: string })[] {
  const owners = new Set<string>()
  return terms
    .map((term) => ({ term, key: termKey(term.term) }))
    .sort((a, b) => byClaim(a.term, b.term) || (a.key < b.key ? -1 : 1))
    .map(({ term, key }) => {
      const slug = term.wanted ?? (pinyinSlug(key) || hashOf(key))
      const id = owners.has(slug) ? `${slug.slice(0, LONGEST - HASH_LENGTH - 1)}-${hashOf(key)}` : slug
      owners.add(slug)
      return { ...term, id }
    })
}

function byClaim(a: Claim, b: Claim): number {
  if (a.wanted !== null || b.wanted !== null) return Number(a.wanted === null) - Number(b.wanted === null)
  const rank = RANK[a.status] - RANK[b.status]
  return rank !== 0 || a.since === b.since ? rank : a.since < b.since ? -1 : 1
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, HASH_LENGTH)
}
