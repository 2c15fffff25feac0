/** Texts from PDF often keep the line ends of the printed page: every line as wide as the page, cut anywhere. */
import type { CleaningLog, CleaningStep } from '../cleaning-log.ts'
import { endsSentence, isNumbered, opensWithSalutation } from '../line-shapes.ts'
import { printedWidth, type WorkLine } from '../work-line.ts'
import { joinLines } from '../join-lines.ts'

const FEWEST_LINES = 15
const WIDEST_PAGE = 60
/** Where lines with an indent are some but not most, an indent opens a paragraph. */
const FEWEST_INDENTS = 5
/** A line may end early where a bracket or a number would not fit. */
const SLACK = 3

export const hardWraps: CleaningStep = (lines, log) => {
  const width = pageWidth(lines)
  if (width === null) return lines
  // Where only some lines have a blank line above them, it parts paragraphs.
  const gaps = lines.filter(({ gap }) => gap).length
  const gapsPart = gaps > 0 && gaps < lines.length / 2
  const indented = lines.filter(isIndented).length
  const indentsPart = indented >= FEWEST_INDENTS && indented < lines.length / 2
  // The lines of a title block are short by themselves.
  const salutation = lines.slice(0, 60).findIndex(({ text }) => opensWithSalutation(text))
  const joined: WorkLine[] = []
  let printed: WorkLine | undefined
  lines.forEach((line, index) => {
    const previous = joined.at(-1)
    const parted =
      (gapsPart && line.gap && printed !== undefined && endsSentence(printed.text.trim())) ||
      (indentsPart && isIndented(line))
    if (previous && printed && index > salutation && !parted && continues(printed, line, width))
      joined[joined.length - 1] = join(previous, line, log)
    else joined.push(line)
    printed = line
  })
  return joined
}

function isIndented({ text }: WorkLine): boolean {
  return /^(?:\u3000{2}|[ \u00a0]{4}|\t)/.test(text)
}

/** Width of the page when the document is hard-wrapped, else null. */
function pageWidth(lines: WorkLine[]): number | null {
  if (lines.length < FEWEST_LINES) return null
  const widths = lines.map(({ text }) => Math.round(printedWidth(text.trim())))
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [width] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  const full = widths.filter((each) => each >= width - SLACK && each <= width + 1).length
  const cut = lines.filter(({ text }) => !endsSentence(text.trim())).length
  const isWrapped = width >= 15 && width <= WIDEST_PAGE && full >= lines.length * 0.6 && cut >= lines.length * 0.4
  return isWrapped ? width : null
}

/** A full line goes on in the next one; where it ends a sentence, an indented (narrower) next line opens a paragraph. */
function continues(previous: WorkLine, next: WorkLine, width: number): boolean {
  const full = printedWidth(previous.text.trim())
  if (full < width - SLACK || isNumbered(next.text.trim())) return false
  if (!endsSentence(previous.text.trim())) return true
  const nextWidth = printedWidth(next.text.trim())
  // A short line is the end of the paragraph when it ends a sentence, else a heading or the like.
  return nextWidth > width - 1.5 || (nextWidth < width - SLACK && endsSentence(next.text.trim()))
}

function join(previous: WorkLine, next: WorkLine, log: CleaningLog): WorkLine {
  return joinLines(previous, next, '按版面宽度折断的行，接回原段', log)
}
