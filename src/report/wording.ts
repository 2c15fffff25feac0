/** What a report says, letter by letter: the same in every file of it, whatever the format, line breaks and marks. */
import type { StructuredReport } from '../model/structured-report.ts'
import { normaliseText } from '../normalise/normalise-text.ts'
import { simplify } from '../normalise/simplified-table.ts'

/** Reports of one year share 7 in 100 pieces of 8 letters at most, mostly names and slogans; of 5 letters, 13. */
const PIECE = 8

/**
 * Letters and digits of the body, normalised as in search. Title and notes are left out: a file without its title
 * block, or with another page's, is the same report.
 */
export function wordingOf({ blocks }: StructuredReport): string {
  const body = blocks.filter(({ type }) => type !== 'title' && type !== 'note').map(({ text }) => text)
  return normaliseText(body.join(''), simplify).text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Below this many letters, every piece is a sample. */
const SHORT = 4000
/** Of longer wordings: pieces whose first letter has a code divisible by this, some hundred a report. */
const SPARSE = 32

/**
 * Pieces that stand for a wording where all would be too many. Letters decide which, not positions: where a longer
 * wording holds this one, it holds its own samples at the same letters.
 */
export function samplesOf(wording: string): string[] {
  return piecesOf(wording, wording.length < SHORT ? 1 : SPARSE)
}

/** How much of one wording stands in another, 0 to 1, wherever it stands there. */
export function shareWithin(wording: string, other: string): number {
  const pieces = piecesOf(wording)
  if (pieces.length === 0) return 0
  const others = new Set(piecesOf(other))
  return pieces.filter((piece) => others.has(piece)).length / pieces.length
}

/** Overlapping pieces, those whose first letter has a code divisible by `divisor`; none of a wording shorter than one. */
function piecesOf(wording: string, divisor = 1): string[] {
  const pieces: string[] = []
  for (let start = 0; start + PIECE <= wording.length; start++) {
    if (wording.charCodeAt(start) % divisor === 0) pieces.push(wording.slice(start, start + PIECE))
  }
  return pieces
}
