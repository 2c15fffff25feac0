/**
 * What the reader may have meant. Each suggestion says what it stands for, and none of it is mixed with
 * the literal hits.
 */
import { normaliseText } from '../../normalise/normalise-text.ts'
import type { Simplify } from '../../normalise/normalise-text.ts'
import type { PinyinRow } from '../catalogue.ts'
import type { PlacedHit } from './load-hits.ts'
import { looksLikePinyin, namesBySound } from './related/pinyin-names.ts'
import { isMistyped, similarity } from './related/similar-names.ts'
import { splitWords } from './related/split-words.ts'
import { stripQuestion } from './related/strip-question.ts'
import type { Answer, SearchEngine } from './search-engine.ts'
import type { SearchFilter } from './search-filter.ts'

export type RelatedReason = 'alias' | 'pinyin' | 'words' | 'nearest'

export interface Related {
  reason: RelatedReason
  /** The query that the hits answer literally. */
  query: string
  total: number
  hits: PlacedHit[]
}

interface Candidate {
  reason: RelatedReason
  query: string
}

const ALIASES = 3
const SOUNDS = 3
const SIMILAR = 2
const HITS = 5

export async function findRelated(
  answer: Answer,
  filter: SearchFilter,
  engine: SearchEngine,
  limit: number,
): Promise<Related[]> {
  if (answer.words.length === 0) return []
  const { simplify } = answer
  const candidates = [
    ...(await otherNames(answer.words, engine, simplify)),
    ...(await bySound(answer.query, engine)),
    ...(answer.total === 0 ? await byPieces(answer, filter, engine, simplify) : []),
  ]
  const seen = new Set([answer.words.join(' ')])
  const related: Related[] = []
  for (const { reason, query } of candidates) {
    const key = query
      .split(' ')
      .map((word) => normaliseText(word, simplify).text)
      .join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const other = await engine.answer(query, filter)
    // Pieces of our own making that no block holds together are no suggestion; words that were typed may be.
    if (reason === 'nearest' ? other.together === 0 : other.total === 0) continue
    related.push({ reason, query, total: other.total, hits: await other.hits(0, Math.min(limit, HITS)) })
  }
  return related
}

/** GDP → 地区生产总值, also for one word of several. */
async function otherNames(words: readonly string[], engine: SearchEngine, simplify: Simplify): Promise<Candidate[]> {
  const terms = await engine.names(simplify)
  const candidates: Candidate[] = []
  words.forEach((word, i) => {
    for (const names of terms) {
      if (!names.some(({ normalised }) => normalised === word)) continue
      for (const { name, normalised } of names) {
        // A longer name that holds the word is among the literal hits already.
        if (normalised.includes(word)) continue
        candidates.push({ reason: 'alias', query: replaceAt(words, i, name).join(' ') })
      }
    }
  })
  return candidates.slice(0, ALIASES)
}

const replaceAt = (words: readonly string[], at: number, word: string): string[] =>
  words.map((other, i) => (i === at ? word : other))

async function bySound(query: string, engine: SearchEngine): Promise<Candidate[]> {
  if (!looksLikePinyin(query)) return []
  const rows = (await engine.pinyin()) as PinyinRow[]
  return namesBySound(query, rows)
    .slice(0, SOUNDS)
    .map((name) => ({ reason: 'pinyin', query: name }))
}

/** For what stands nowhere: its words without the question, a name mistyped, then its pieces, then names like it. */
async function byPieces(
  answer: Answer,
  filter: SearchFilter,
  engine: SearchEngine,
  simplify: Simplify,
): Promise<Candidate[]> {
  const stripped = stripQuestion(answer.words.join(' ')).map((word) => normaliseText(word, simplify).text)
  const asked = stripped.filter((word) => word !== '')
  const reason = asked.length > 0 || answer.words.length > 1 ? 'words' : 'nearest'
  const wanted = asked.length > 0 ? asked : answer.words
  const candidates: Candidate[] = []
  if (asked.length > 0) {
    candidates.push({ reason, query: asked.join(' ') }, ...(await otherNames(asked, engine, simplify)))
  }
  const typed = wanted.join('')
  const similar = await similarTerms(typed, engine, simplify)
  candidates.push(...similar.filter(({ query }) => isMistyped(typed, normaliseText(query, simplify).text)))
  const pieces: { word: string; count: number }[] = []
  for (const word of wanted) {
    const { length: count } = await engine.find(word)
    if (count > 0) pieces.push({ word, count })
    else pieces.push(...(await splitWords(word, engine)))
  }
  const rarestFirst = [...pieces].sort((a, b) => a.count - b.count)
  if (pieces.length > 0) candidates.push({ reason, query: pieces.map(({ word }) => word).join(' ') })
  candidates.push(...similar)
  // All pieces together may stand nowhere: leave out the commonest, which say least.
  for (let kept = rarestFirst.length - 1; kept > 0; kept--) {
    const words = new Set(rarestFirst.slice(0, kept).map(({ word }) => word))
    const query = pieces
      .filter(({ word }) => words.has(word))
      .map(({ word }) => word)
      .join(' ')
    if ((await engine.answer(query, filter)).together === 0) continue
    candidates.push({ reason: 'nearest', query })
    break
  }
  return candidates
}

const SIMILAR_ENOUGH = 0.5

async function similarTerms(word: string, engine: SearchEngine, simplify: Simplify): Promise<Candidate[]> {
  const scored = (await engine.names(simplify)).map((names) => {
    const scores = names.map(({ normalised }) => similarity(word, normalised))
    return { names, score: Math.max(...scores) }
  })
  return scored
    .filter(({ score }) => score >= SIMILAR_ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, SIMILAR)
    .flatMap(({ names }) => names.map(({ name }): Candidate => ({ reason: 'nearest', query: name })))
    .slice(0, SIMILAR * 2)
}
