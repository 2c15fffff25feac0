/** Puts the pieces of text that a PDF page draws back into printed lines, and those into paragraphs. */
import { raisedDigits } from './raised-digits.ts'
import { restoreRadicals } from './radicals.ts'

/** A run of text as drawn: start of its baseline in points, y upwards. */
export interface TextPiece {
  text: string
  x: number
  y: number
  width: number
  height: number
  /** Written across the page, as watermarks are. */
  isSlanted: boolean
}

export interface PrintedLine {
  text: string
  left: number
  right: number
  y: number
  height: number
}

/** Baselines of one line differ by less than this share of the letter height (raised note marks, other fonts). */
const SAME_LINE = 0.5
/** A gap wider than this share of the letter height was printed as a blank. */
const BLANK_GAP = 0.6
/** Smaller than this share of the line's letters, and higher up, is a note mark or the ² of km². */
const RAISED_HEIGHT = 0.8
const RAISED_BY = 0.15

/** The lines of a page in the order in which they were drawn, which in text PDFs is the order of reading. */
export function printedLines(pieces: TextPiece[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  let afterBlank = false
  for (const piece of pieces.filter(({ isSlanted }) => !isSlanted)) {
    const line = lines.at(-1)
    const isBlank = piece.text.trim() === ''
    if (!isBlank && line !== undefined && isOnLine(line, piece)) append(line, piece, afterBlank)
    else if (!isBlank) lines.push(firstPiece(piece))
    afterBlank = isBlank
  }
  // Set apart at the end, a watermark cuts no sentence, and cleaning knows it by its repetition.
  lines.push(...pieces.filter(({ isSlanted, text }) => isSlanted && text.trim() !== '').map(firstPiece))
  return lines.map((line) => ({ ...line, text: restoreRadicals(line.text).trimEnd() }))
}

function firstPiece({ text, x, y, width, height }: TextPiece): PrintedLine {
  return { text, left: x, right: x + width, y, height }
}

function isOnLine(line: PrintedLine, piece: TextPiece): boolean {
  return Math.abs(piece.y - line.y) <= Math.max(line.height, piece.height) * SAME_LINE && piece.x >= line.left
}

function append(line: PrintedLine, piece: TextPiece, afterBlank: boolean): void {
  const hasGap = piece.x - line.right > Math.max(line.height, piece.height) * BLANK_GAP
  const isRaised = piece.height < line.height * RAISED_HEIGHT && piece.y - line.y > line.height * RAISED_BY
  // Between Han a narrow blank only stretches the line to the margin.
  const isWord = afterBlank && /[\x21-\x7E]$/.test(line.text) && /^[\x21-\x7E]/.test(piece.text)
  const needsBlank = (hasGap || isWord) && !isRaised && !/\s$/.test(line.text) && !/^\s/.test(piece.text)
  line.text += (needsBlank ? ' ' : '') + (isRaised ? raisedDigits(piece.text) : piece.text)
  line.right = piece.x + piece.width
  line.height = Math.max(line.height, piece.height)
}

/** A line reaches the right margin when less than this many letters are missing: a long number may not have fitted. */
const FULL_WITHIN = 4
/** A line is indented when it begins this many letters behind the left margin. */
const INDENT = 1
/** Only lines of running text show where the margins are. */
const LONG = 15
/** Lines of one paragraph lie at most this many times the usual distance apart. */
const USUAL_DISTANCE = 1.3
/** Their letters differ in height by at most this share. */
const SAME_HEIGHT = 0.12

/** The paragraphs of a document, page by page: line ends that only the width of the page made are undone. */
export function pageParagraphs(pages: PrintedLine[][]): string[][] {
  const lines = pages.flat().filter(({ text }) => text.length > LONG)
  const margins = {
    left: common(lines.map(({ left }) => left)),
    right: lines.reduce((most, { right }) => Math.max(most, right), 0),
  }
  const gaps = pages.flatMap((page) => page.slice(1).map((line, index) => (page[index]?.y ?? 0) - line.y))
  const distance = common(gaps.filter((gap) => gap > 0))
  return pages.map((page) => {
    const paragraphs: string[] = []
    for (const [index, line] of page.entries()) {
      const above = page[index - 1]
      const text = paragraphs.at(-1)
      if (above && text !== undefined && continues(above, line, margins, distance)) {
        paragraphs[paragraphs.length - 1] = text + glue(text, line.text) + line.text
      } else paragraphs.push(line.text)
    }
    return paragraphs
  })
}

function continues(
  above: PrintedLine,
  line: PrintedLine,
  margins: { left: number; right: number },
  distance: number,
): boolean {
  return (
    above.right > margins.right - FULL_WITHIN * above.height &&
    line.left < margins.left + INDENT * line.height &&
    above.y - line.y <= distance * USUAL_DISTANCE &&
    Math.abs(above.height - line.height) <= above.height * SAME_HEIGHT
  )
}

/** Words of Latin letters were parted by the line end, Han never are. */
function glue(before: string, after: string): string {
  return /[a-z,.;]$/i.test(before) && /^[a-z]/i.test(after) ? ' ' : ''
}

/** The most frequent value, to the nearest point. */
function common(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values.map(Math.round)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
}
