/** Takes the heading off the head of a line: `一、标题`, `（一）标题。正文…`, `一、标题 正文…`. */
import { readMarker, WEAK_MARKERS, type Marker } from './heading-marker.ts'

export interface HeadingOnLine {
  marker: Marker
  /** Marker and title with the closing 。 as printed. */
  text: string
  /** The body on the same line, '' when there is none. */
  rest: string
}

const LONGEST_TITLE = 64
/** A heading on a line of its own may be two sentences long, but not a paragraph. */
const LONGEST_OWN_LINE = 90
const SHORTEST_BODY = 15
const SHORTEST_TITLE = 4
const SHORTEST_PLAIN_TEXT = 50
const SENTENCE_END = /[。！？!?][”’）)]?/u
/** Titles of parts that run into their text without any mark: 工作回顾过去的2021年… */
const RUN_IN =
  /^(.{0,26}?(?:回顾|展望|重点工作|主要任务|目标任务|工作安排|主要安排|总体要求|自身建设))(?=(?:刚刚)?过去|今后|今年|一年来|五年来|\d{4}年[,，是]|各位代表)/u

/** 加强政府自身建设 may run into any sentence; it is long, then, for a heading. */
const RUN_IN_LONG = /^(.{0,10}自身建设)(?![，,、。和与及的])(?=[^。]{20,}[。！])/u

/** The heading at the head of a line that opens with a marker, or null when the line is an item of a list. */
export function readHeading(line: string): HeadingOnLine | null {
  const marker = readMarker(line)
  if (!marker) return null
  const words = line.slice(marker.length)
  const end = titleLength(words, marker)
  if (end === null) return null
  const text = line.slice(0, marker.length + end).trimEnd()
  const rest = line.slice(marker.length + end).trim()
  return isListItem(line, marker, rest) ? null : { marker, text, rest }
}

/** Length of the title in the words after the marker; 0 when only the marker is printed; null when it is no heading. */
function titleLength(words: string, marker: Marker): number | null {
  if (standsAlone(words, marker)) return 0
  const runIn = (RUN_IN.exec(words) ?? RUN_IN_LONG.exec(words.slice(0, 120)))?.[1]
  if (runIn !== undefined && words.length - runIn.length >= SHORTEST_BODY) return runIn.length
  const end = SENTENCE_END.exec(words.slice(0, LONGEST_TITLE + 2))
  const inner = words.slice(0, LONGEST_TITLE).search(/[（(]一[）)]/u)
  if (inner >= SHORTEST_TITLE && (end === null || inner < end.index)) return inner
  // 2024 年: a blank behind a figure is inside the title.
  const blank = /^(?:[^。！？\s]|(?<=\d)\s){4,64}(?<!\d)\s/u.exec(words)?.[0].length
  if (blank !== undefined && words.length - blank > SHORTEST_BODY && (end === null || blank <= end.index)) return blank
  if (end) return isSentence(words.slice(0, end.index)) ? null : end.index + end[0].length
  return words.length <= LONGEST_OWN_LINE && !/[。；;]/u.test(words) ? words.length : null
}

/** Titles have two or three parts; what has more clauses is running text. */
function isSentence(title: string): boolean {
  return (title.match(/[，,]/gu)?.length ?? 0) > 3
}

/** `一、 2021年，某市…`: a mark with a blank after it, and then running text instead of a title. */
function standsAlone(words: string, marker: Marker): boolean {
  if (marker.length === marker.printed.length || words.length < SHORTEST_PLAIN_TEXT) return false
  const first = SENTENCE_END.exec(words)?.index ?? words.length
  const blank = words.slice(0, first).search(/\s/u)
  return blank === -1 && (first > 40 || /[，,]/u.test(words.slice(0, first)))
}

/** Items of a list: they end in a semicolon, or the weaker marks have no title of their own. */
function isListItem(line: string, marker: Marker, rest: string): boolean {
  if (/[；;]$/u.test(line)) return true
  if (!WEAK_MARKERS.includes(marker.kind)) return false
  const title = line.slice(0, line.length - rest.length)
  return (
    title.length > 50 ||
    (rest !== '' && rest.length < SHORTEST_BODY) ||
    (rest === '' && /[，,].*。$/u.test(title) && title.length > 40)
  )
}
