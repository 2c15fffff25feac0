/**
 * Reports that were scraped into one line: their paragraphs, and headings that run into them, have to be found again.
 * Nothing is added or removed, lines are only cut.
 */
import type { CleanLine } from '../clean/clean-document-model.ts'
import type { Doubt } from '../model/structured-report.ts'
import { readMarker } from './heading-marker.ts'
import { findLeads } from './leads.ts'

/** Below this, a line is a paragraph whatever it holds. */
const RUN_TOGETHER = 300
/** Below this, only 一、 after a blank tells a heading; （一） numbers the items of a sentence. */
const LONG_PARAGRAPH = 1500
/** From here on a line holds a whole report, whose paragraphs have to be found too. */
const WHOLE_REPORT = 3000
const LONGEST_PARAGRAPH = 500

/** A numbered heading after the end of a sentence or after a blank. */
const INNER_MARKER =
  /(?:(?<=[。！？：:!?；”])\s*|\s+)(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部分])[^，。])/gu
const AFTER_SENTENCE_BLANK = /(?<=[。！？：:!?；”])\s+/u
const INNER_FIRST_IS = /(?<=[。！？：:!?；])(?=[一二三四五六七八九十]{1,2}是)/u
const ADDRESS = /(?<=[。！？!?])(?=(?:各位代表|同志们)[，！,!：:])/u

export function cutLogicalLines(lines: CleanLine[], doubts: Omit<Doubt, 'file'>[]): CleanLine[] {
  return lines.flatMap((line) => {
    if (line.text.length < RUN_TOGETHER) return [line]
    const pieces = cutLine(line)
    if (pieces.length > 1) doubts.push(runTogether(line, pieces.length))
    return pieces
  })
}

function runTogether({ line, text }: CleanLine, pieces: number): Omit<Doubt, 'file'> {
  return {
    line,
    rule: 'paragraphs-are-printed',
    message: `原文的一行有 ${String(text.length)} 字，没有分段，按标题、段首句和称呼推断为 ${String(pieces)} 段`,
    confidence: 0.8,
  }
}

function cutLine(line: CleanLine): CleanLine[] {
  let pieces = cutAtHeadings(line.text)
  if (line.text.length >= WHOLE_REPORT) {
    pieces = pieces
      .flatMap(cutAtFirstIs)
      .flatMap(cutAtBlanks)
      .flatMap((piece) => piece.split(ADDRESS))
      .flatMap(cutAtLeads)
  }
  return pieces.map((text) => ({ ...line, text: text.trim() })).filter(({ text }) => text !== '')
}

/** Only where the marks count on from 一: 完成一、二、三园区建设 is no series of headings. */
function cutAtHeadings(text: string): string[] {
  const isParagraph = text.length < LONG_PARAGRAPH
  const marks = [...text.matchAll(INNER_MARKER)].flatMap(({ index, 0: blank }) => {
    const at = index + blank.length
    const marker = readMarker(text.slice(at, at + 12))
    if (!marker || (isParagraph && (marker.kind !== 'cn' || blank === ''))) return []
    return [{ at, kind: marker.kind, ordinal: marker.ordinal }]
  })
  const known = new Set(marks.map(({ kind, ordinal }) => `${kind} ${String(ordinal)}`))
  const series = marks
    .filter(
      ({ kind, ordinal }) => known.has(`${kind} ${String(ordinal - 1)}`) || known.has(`${kind} ${String(ordinal + 1)}`),
    )
    .map(({ at }) => at)
  return cutAt(text, series)
}

/** Where nearly every blank follows the end of a sentence, blanks stand for line ends. */
function cutAtBlanks(text: string): string[] {
  const blanks = text.match(/\s+/gu)?.length ?? 0
  const pieces = text.split(AFTER_SENTENCE_BLANK)
  return pieces.length - 1 >= blanks * 0.8 ? pieces : [text]
}

/** 一是…。二是…。 with long texts below each are the sections of a part; short ones are a list in a sentence. */
function cutAtFirstIs(text: string): string[] {
  const pieces = text.split(INNER_FIRST_IS)
  const items = pieces.slice(1)
  const counts = items.map((item) => readMarker(item)?.ordinal)
  const isSeries = items.length >= 2 && counts.every((count, index) => count === (counts[0] ?? 0) + index)
  const isLong = items.reduce((sum, item) => sum + item.length, 0) >= items.length * 200
  return isSeries && isLong && items.every((item) => /^.{4,40}?。/su.test(item)) ? pieces : [text]
}

function cutAtLeads(text: string): string[] {
  if (text.length < LONGEST_PARAGRAPH) return [text]
  // What follows a heading directly is the introduction of its section.
  const heading = readMarker(text) ? text.indexOf('。') + 1 : -1
  const places = findLeads(text).map(([start]) => start)
  return cutAt(
    text,
    places.filter((at) => at !== heading),
  )
}

function cutAt(text: string, places: number[]): string[] {
  const ends = [...places.filter((at) => at > 0), text.length]
  let from = 0
  return ends.map((end) => {
    const piece = text.slice(from, end)
    from = end
    return piece
  })
}
