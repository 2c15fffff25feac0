/**
 * Letters that stand for another word: 标准地 in 高标准地铁, 五个示范区 in 十五个示范区, AI in AIoT. They
 * count when occurrences are counted, but are no mention.
 */
import { segmentWords } from '../segment/segment-words.ts'
import { isFigure } from './counting-names.ts'

const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿]/
const LATIN = /[a-z]/
const OPENING_QUOTE = /[“"‘「『《]/
const CLOSING_QUOTE = /[”"’」』》]/
/** What parts words for certain. */
const MARK = /[\s\p{P}\p{S}]/u
/** How far a word can reach over a boundary, and a few characters for the segmenter to go by. */
const REACH = 6

/** Where a term's letters stand, as printed and normalised; ends are exclusive. */
export interface Occurrence {
  /** The block, `rawStart` and `rawEnd` the place in it. */
  text: string
  rawStart: number
  rawEnd: number
  /** The block's normalised text, `start` and `end` the same place in it. */
  plain: string
  start: number
  end: number
}

export function isLookAlike(occurrence: Occurrence): boolean {
  if (cutsNumberOrLatin(occurrence)) return true
  const { text, rawStart, rawEnd, plain, start, end } = occurrence
  const before = text[rawStart - 1] ?? ' '
  const after = text[rawEnd] ?? ' '
  // 123 is a name in quotes only.
  if (isFigure(plain.slice(start, end))) return !(OPENING_QUOTE.test(before) && CLOSING_QUOTE.test(after))
  const openLeft = MARK.test(before) && !(before === ' ' || before === '\n')
  const openRight = MARK.test(after) && !(after === ' ' || after === '\n')
  if ((openLeft || OPENING_QUOTE.test(before)) && (openRight || CLOSING_QUOTE.test(after))) return false
  return insideWord(plain, start, end, !openLeft, !openRight)
}

function cutsNumberOrLatin({ text, rawStart, rawEnd, plain, start, end }: Occurrence): boolean {
  const first = plain[start] ?? ''
  const last = plain[end - 1] ?? ''
  // Neighbours as printed: after a blank or a quote a new word begins (配备 220 台 AED, "1050"标准).
  const before = (text[rawStart - 1] ?? '').toLowerCase()
  const after = (text[rawEnd] ?? '').toLowerCase()
  if (LATIN.test(first) && LATIN.test(before)) return true
  if (LATIN.test(last) && LATIN.test(after)) return true
  if (/\d/.test(last) && /[\d%.]/.test(after) && /\d/.test(text[rawEnd + (after === '.' ? 1 : 0)] ?? '%')) return true
  if (!NUMERAL.test(first)) return false
  if (before === '第') return true
  return /[.,]/.test(before) ? /\d/.test(text[rawStart - 2] ?? '') : NUMERAL.test(before)
}

/** Whether a word of the general dictionary reaches over an end of the hit. */
function insideWord(plain: string, start: number, end: number, left: boolean, right: boolean): boolean {
  const from = left ? reach(plain, start, -1) : start
  const to = right ? reach(plain, end, 1) : end
  if (from === start && to === end) return false
  return segmentWords(plain.slice(from, to)).some((word) => {
    const wordStart = word.start + from
    const wordEnd = word.end + from
    // A word that swallows the whole hit is looked for by its own page, if it has one.
    return (
      (wordStart < start && wordEnd > start && !isJoint(plain, wordStart, start, Math.min(wordEnd, end))) ||
      (wordStart < end && wordEnd > end && !isJoint(plain, Math.max(wordStart, start), end, wordEnd))
    )
  })
}

/** The dictionary has 保险制度, and yet 长期护理保险|制度 parts where two words meet; 地|铁 of 标准地|铁 does not. */
function isJoint(plain: string, from: number, at: number, to: number): boolean {
  return [plain.slice(from, at), plain.slice(at, to)].every(
    (part) => part.length >= 2 && segmentWords(part).length === 1,
  )
}

function reach(plain: string, at: number, step: 1 | -1): number {
  let place = at
  for (let moved = 0; moved < REACH; moved++) {
    const unit = plain[step === 1 ? place : place - 1]
    if (unit === undefined || MARK.test(unit)) break
    place += step
  }
  return place
}
