/** Reference marks in the body of a report (“九通一平”[2]) and the glossary entries that they point at. */
import type { Block, Entry, NoteMark } from '../model/report.ts'
import { labelOf, type LabelFamily } from '../structure/glossary/entry-label.ts'

/** [12] ［12］ 【12】 〔12〕, with the caret that a converter of superscripts leaves. */
const BRACKETED = /\^?[[［【〔]\s*(\d{1,3})\s*[\]］】〕]/gu
const CIRCLED = /[\u2460-\u2473\u3251-\u325F\u32B1-\u32BF]/gu
const RAISED = /[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,3}/gu
/** A superscript that lost its height: digits between the end of a term and a mark of punctuation. */
const LOWERED = /(?<=[\p{Script=Han}”"’）)])\d{1,3}(?=[，。、；：！？“”"‘’（()）,;:!?]|$)/gu

/** 国发〔22〕2号: a year in two digits, as old documents print it, and the number of the document. */
const DOCUMENT_NUMBER = /^[[［【〔]\s*\d{1,3}\s*[\]］】〕]\s*第?\d{1,4}号/u

/** Before this many characters the term of an entry must stand where the mark alone proves nothing. */
const TERM_WITHIN = 40

/**
 * The marks in `blocks` that point at one of `entries`, in reading order. Left alone are marks whose number no entry
 * has, list markers (①②③ at the start of an item) and document numbers (国发〔2022〕2号).
 */
export function linkNoteMarks(blocks: Block[], entries: Entry[]): NoteMark[] {
  const numbered = new Map<number, { entry: Entry; family: LabelFamily }>()
  for (const entry of entries) {
    const label = entry.label === null ? null : labelOf(entry.label)
    if (label && !numbered.has(label.number)) numbered.set(label.number, { entry, family: label.family })
  }
  if (numbered.size === 0) return []
  return blocks.filter(mayHoldMarks).flatMap((block) =>
    candidates(block.text).flatMap(({ start, end, number, shape }) => {
      const target = numbered.get(number)
      if (!target || !pointsAt(block.text, start, shape, target)) return []
      return [{ block: block.id, start, end, entry: target.entry.id }]
    }),
  )
}

function mayHoldMarks(block: Block): boolean {
  return block.part !== 'glossary' && block.type !== 'entry' && block.type !== 'note'
}

type Shape = 'bracketed' | 'circled' | 'raised' | 'lowered'
interface Candidate {
  start: number
  end: number
  number: number
  shape: Shape
}

function candidates(text: string): Candidate[] {
  const find = (shape: Shape, pattern: RegExp, numberOf: (match: RegExpMatchArray) => number): Candidate[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: numberOf(match),
      shape,
    }))
  return [
    ...find('bracketed', BRACKETED, (match) => Number(match[1])),
    ...find('circled', CIRCLED, (match) => labelOf(match[0])?.number ?? 0),
    ...find('raised', RAISED, (match) => Number(match[0].normalize('NFKC'))),
    ...find('lowered', LOWERED, (match) => Number(match[0])),
  ].sort((a, b) => a.start - b.start)
}

function pointsAt(text: string, start: number, shape: Shape, target: { entry: Entry; family: LabelFamily }): boolean {
  const before = text.slice(0, start)
  switch (shape) {
    case 'bracketed':
      // At the start of a block it numbers the block; before 号 it is part of a document number.
      return before.trim() !== '' && !DOCUMENT_NUMBER.test(text.slice(start, start + 16))
    case 'circled':
      return !isItemStart(before) && (target.family === 'circled' || hasTerm(before, target.entry, TERM_WITHIN))
    case 'raised':
      // 平方公里² and 10⁸ are raised digits too.
      return !isItemStart(before) && hasTerm(before, target.entry, TERM_WITHIN)
    case 'lowered':
      return hasTerm(before, target.entry, 0)
  }
}

/** Behind the end of a sentence a circled number opens the next item of a list. */
function isItemStart(before: string): boolean {
  return before.trim() === '' || /[。；：！？!?;:]\s*$/u.test(before)
}

/** True if the entry's term, quotes aside, ends at most `distance` characters before the end of the text. */
function hasTerm(before: string, entry: Entry, distance: number): boolean {
  const plain = (text: string): string => text.replace(/[\s“”"‘’]/gu, '')
  const tail = plain(before.slice(-TERM_WITHIN * 3))
  return [entry.term, ...entry.aliases].map(plain).some((name) => {
    const at = tail.lastIndexOf(name)
    return at >= 0 && tail.length - at - name.length <= distance
  })
}
