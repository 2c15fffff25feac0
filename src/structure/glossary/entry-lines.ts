/** Cuts the lines of a glossary into entries, and tells where the glossary ends. */
import type { SourceLine } from '../../model/source-document.ts'
import { labelOf, NUMBERS_SKIPPED, SURE, type EntryLabel, type LabelFamily } from './entry-label.ts'
import { cutGluedEntries } from './glued-entries.ts'
import { isForeign, isNote, sentenceEnds } from './line-kinds.ts'
import { splitTerm } from './term-range.ts'

export interface EntryLines {
  kind: 'entry' | 'note'
  lines: SourceLine[]
  label: EntryLabel | null
  /** The first line holds the term alone, without a colon. */
  termAlone: boolean
}

export interface CutLines {
  items: EntryLines[]
  /** The lines behind the last entry, which belong to something else. */
  rest: SourceLine[]
}

/** Headings of groups (一、经济建设类) and terms on a line of their own are short. */
const SHORT = 40

export function cutIntoEntries(lines: SourceLine[]): CutLines {
  const notes = leadingNotes(lines)
  const body = lines.slice(notes.length)
  const family = familyOf(body)
  const cut = family ? cutNumbered(cutGluedEntries(body, family), family) : cutPlain(body)
  return { items: [...notes.map(noteItem), ...cut.items], rest: cut.rest }
}

/** (按名词出现先后顺序) and the like, between the heading and the first entry. */
function leadingNotes(lines: SourceLine[]): SourceLine[] {
  const end = lines.findIndex(({ text }) => !isNote(text))
  return end < 0 ? lines : lines.slice(0, end)
}

/** The family of labels that the first lines open with; null where entries are not numbered. */
function familyOf(lines: SourceLine[]): LabelFamily | null {
  for (const [index, line] of lines.slice(0, 4).entries()) {
    const label = labelOf(line.text)
    const isFirst = label !== null && label.number <= 1 + NUMBERS_SKIPPED
    // 一、经济类 above 1. … is the heading of a group, and a bare number may open any sentence.
    const isPlain = label?.family !== 'chinese' && label?.family !== 'bare'
    if (isFirst && (isPlain || opensEntry(line, label, lines[index + 1]))) return label.family
    if (opensEntry(line, null, lines[index + 1]) && !isForeign(line.text)) return null
  }
  return null
}

function opensEntry(line: SourceLine, label: EntryLabel | null, next: SourceLine | undefined): boolean {
  return splitTerm(line.text, label?.next ?? 0) !== null || isTermAlone(line, label, next)
}

function cutNumbered(lines: SourceLine[], family: LabelFamily): CutLines {
  const starts = numberedStarts(lines, family)
  const last = [...starts.keys()].at(-1) ?? -1
  const items: EntryLines[] = []
  for (const [index, line] of lines.entries()) {
    const label = starts.get(index)
    const current = items.at(-1)
    if (label) {
      items.push({ kind: 'entry', lines: [line], label, termAlone: isTermAlone(line, label, lines[index + 1]) })
    } else if (current?.kind === 'entry' && !endsHere(current, line, index > last)) {
      current.lines.push(line)
    } else if (index > last) {
      return { items, rest: lines.slice(index) }
    } else if (current?.kind === 'entry' && !isGroupHeading(line)) {
      current.lines.push(line)
    } else {
      items.push(noteItem(line))
    }
  }
  return { items, rest: [] }
}

/** Index of line → label, for the lines that open an entry. */
function numberedStarts(lines: SourceLine[], family: LabelFamily): Map<number, EntryLabel> {
  const starts = new Map<number, EntryLabel>()
  let expected = 1
  for (const [index, { text }] of lines.entries()) {
    const label = labelOf(text)
    if (!label || label.family !== family) continue
    const isNext = label.number === expected
    const isSkip = label.number > expected && label.number <= expected + NUMBERS_SKIPPED && !label.ambiguous
    const isRestart = label.number === 1 && expected > 2 && !label.ambiguous
    const hasTerm = opensEntry({ number: 0, text }, label, lines[index + 1])
    const accepted = isNext ? SURE.has(family) || hasTerm : (isSkip || isRestart) && hasTerm
    if (!accepted) continue
    starts.set(index, label)
    expected = label.number + 1
  }
  return starts
}

/** A short line without an end, above running text, where the line itself splits into nothing. */
function isTermAlone(line: SourceLine, label: EntryLabel | null, next: SourceLine | undefined): boolean {
  const term = line.text.slice(label?.next ?? 0).trim()
  if (term === '' || term.length > SHORT || sentenceEnds(term) || splitTerm(line.text, label?.next ?? 0) !== null)
    return false
  return (
    next !== undefined &&
    labelOf(next.text) === null &&
    next.text.trim().length > term.length &&
    /[，。、；,]/u.test(next.text)
  )
}

/** Behind the last entry a line goes on with the definition only where that has not come to its end. */
function endsHere(current: EntryLines, line: SourceLine, isBehindLast: boolean): boolean {
  if (isForeign(line.text)) return true
  const before = current.lines.at(-1)?.text ?? ''
  const hasDefinition = current.lines.length > 1 || !/[：:]\s*$/u.test(before)
  if (current.termAlone && current.lines.length === 1) return false
  if (isBehindLast) return hasDefinition && sentenceEnds(before)
  return isGroupHeading(line) && sentenceEnds(before)
}

function isGroupHeading({ text }: SourceLine): boolean {
  const bare = text.trim()
  return (
    bare.length <= 20 &&
    !/[。，；：！？,;:!?、]$/u.test(bare) &&
    /^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]|类$|方面$/u.test(bare)
  )
}

function cutPlain(lines: SourceLine[]): CutLines {
  const items: EntryLines[] = []
  for (const [index, line] of lines.entries()) {
    if (isForeign(line.text)) return { items, rest: lines.slice(index) }
    const current = items.at(-1)
    const termAlone = isTermAlone(line, null, lines[index + 1])
    if ((termAlone || hasShortTerm(line.text)) && !isOpen(current, line)) {
      items.push({ kind: 'entry', lines: [line], label: null, termAlone })
    } else if (current?.kind === 'entry' && (isOpen(current, line) || hasLaterEntry(lines, index))) {
      current.lines.push(line)
    } else if (current === undefined && hasLaterEntry(lines, index)) {
      items.push(noteItem(line))
    } else {
      return { items, rest: lines.slice(index) }
    }
  }
  return { items, rest: [] }
}

/** True while the definition of an entry has not come to the end of a sentence. */
function isOpen(current: EntryLines | undefined, line: SourceLine): boolean {
  if (current?.kind !== 'entry') return false
  const before = current.lines.at(-1)?.text ?? ''
  if (!sentenceEnds(before) || (current.termAlone && current.lines.length === 1)) return true
  // Behind ； “双新”指… goes on with the definition, while 双新：… is the next entry of a list that ends so.
  return /[；;]\s*$/u.test(before) && !/[：:]/u.test(line.text.slice(0, SHORT))
}

function hasShortTerm(text: string): boolean {
  const split = splitTerm(text, 0)
  return split !== null && split.term[1] - split.term[0] <= SHORT
}

/** A definition of several paragraphs is this many printed lines long at most. */
const DEFINITION_LINES = 12

function hasLaterEntry(lines: SourceLine[], index: number): boolean {
  const later = lines.slice(index + 1, index + 1 + DEFINITION_LINES)
  const end = later.findIndex(({ text }) => isForeign(text))
  return later.slice(0, end < 0 ? later.length : end).some(({ text }) => hasShortTerm(text))
}

function noteItem(line: SourceLine): EntryLines {
  return { kind: 'note', lines: [line], label: null, termAlone: false }
}
