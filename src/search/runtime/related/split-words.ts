/** Cuts what stands nowhere as a whole into pieces that stand somewhere, by the index alone: no dictionary. */
import type { SearchEngine } from '../search-engine.ts'

export interface Piece {
  word: string
  count: number
}

/** Longer inputs are sentences: cutting them would fetch much of the index. */
const MAX_LENGTH = 24

/**
 * The pieces of two or more characters that cover most of the word; of several such cuts the one with
 * the fewest pieces, then the one whose pieces are commonest: 养老助餐 → 养老, 助餐.
 * @param word Normalised.
 */
export async function splitWords(word: string, engine: SearchEngine): Promise<Piece[]> {
  if (word.length < 2 || word.length > MAX_LENGTH) return []
  const counts = new Map<string, number>()
  const length = word.length
  await Promise.all(Array.from({ length: length - 1 }, (_, i) => engine.find(word.slice(i, i + 2))))
  for (let from = 0; from + 2 <= length; from++) {
    for (let to = from + 2; to <= length; to++) {
      const piece = word.slice(from, to)
      const { length: count } = await engine.find(piece)
      if (count === 0) break
      // A number cut in two means something else.
      if (!cutsNumber(word, from) && !cutsNumber(word, to)) counts.set(piece, count)
    }
  }
  return bestCut(word, counts)
}

const digitOrLetter = /[a-z0-9.]/u
const cutsNumber = (word: string, at: number): boolean =>
  at > 0 && at < word.length && digitOrLetter.test(word.charAt(at - 1)) && digitOrLetter.test(word.charAt(at))

interface Cut {
  missing: number
  pieces: Piece[]
  /** Sum of logarithms of the counts. */
  common: number
}

const better = (a: Cut, b: Cut): boolean =>
  a.missing !== b.missing
    ? a.missing < b.missing
    : a.pieces.length !== b.pieces.length
      ? a.pieces.length < b.pieces.length
      : a.common > b.common

function bestCut(word: string, counts: ReadonlyMap<string, number>): Piece[] {
  const best: Cut[] = [{ missing: 0, pieces: [], common: 0 }]
  for (let to = 1; to <= word.length; to++) {
    const skipped = best[to - 1] ?? { missing: 0, pieces: [], common: 0 }
    let cut: Cut = { ...skipped, missing: skipped.missing + 1 }
    for (let from = 0; from <= to - 2; from++) {
      const piece = word.slice(from, to)
      const count = counts.get(piece)
      const before = best[from]
      if (count === undefined || before === undefined) continue
      const candidate = {
        missing: before.missing,
        pieces: [...before.pieces, { word: piece, count }],
        common: before.common + Math.log(count),
      }
      if (better(candidate, cut)) cut = candidate
    }
    best.push(cut)
  }
  return best[word.length]?.pieces ?? []
}
