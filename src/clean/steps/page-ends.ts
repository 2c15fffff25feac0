/**
 * A page may also end where a sentence does; then nothing in the text shows that its paragraph goes on. In official
 * layout (GB/T 9704: 22 lines of 28 characters a page) the cut sentences give the rhythm of the pages, and a
 * paragraph that begins on such a page end without the opening that all its neighbours have is a continuation.
 */
import type { CleaningStep } from '../cleaning-log.ts'
import { joinLines } from '../join-lines.ts'
import { endsSentence, isNumbered } from '../line-shapes.ts'
import { printedWidth, type WorkLine } from '../work-line.ts'

const CHARACTERS = 28
const LINES = 22
const INDENT = 2
const FEWEST_CUTS = 5
/** A sentence that names its paragraph, and one that cannot. */
const LONGEST_OPENING = 16
const SHORTEST_PLAIN = 30
const NEIGHBOURS = 4
const TRANSITION = /^(?:各位|同志|同时|此外|一年来|过去|今年|当前|我们|[我这总在为]|上述|以上|新的一年)/u

export const pageEnds: CleaningStep = (lines, log) => {
  const ends = printedLines(lines)
  const cuts = lines.flatMap((line, index) => (isCut(line) ? [ends[index] ?? 0] : []))
  const rhythm = cuts.filter((end, index) => index > 0 && isPages(end - (cuts[index - 1] ?? 0)))
  if (rhythm.length < FEWEST_CUTS || rhythm.length < cuts.length * 0.4) return lines
  const joined: WorkLine[] = []
  lines.forEach((line, index) => {
    const previous = joined.at(-1)
    const end = ends[index - 1] ?? 0
    if (previous && cuts.some((cut) => isPages(Math.abs(cut - end))) && goesOn(lines, index)) {
      log.doubt('paragraph-continues', line.line, '上一页恰在句末结束，这一段没有段首句，视为上一段的续文', 0.6)
      joined[joined.length - 1] = joinLines(previous, line, '上一页恰在句末结束，接回原段', log)
    } else joined.push(line)
  })
  return joined
}

/** Number of printed lines from the top of the document to the end of each line of the file. */
function printedLines(lines: WorkLine[]): number[] {
  let total = 0
  return lines.map(({ text }) => {
    total += Math.ceil((printedWidth(text.trim()) + INDENT) / CHARACTERS)
    return total
  })
}

function isCut({ text }: WorkLine): boolean {
  return text.length > SHORTEST_PLAIN && /[，。]/u.test(text) && !endsSentence(text.trim())
}

/** One page, or two where the page between them ended with a paragraph. */
function isPages(distance: number): boolean {
  return distance === LINES || distance === 2 * LINES || distance === LINES - 1
}

function goesOn(lines: WorkLine[], index: number): boolean {
  const before = lines[index - 1]
  const line = lines[index]
  if (!before || !line || !endsSentence(before.text.trim()) || !hasOpening(before) || line.mark !== null) return false
  const text = line.text.trim()
  if (isNumbered(text) || TRANSITION.test(text) || !/^[^。！？：:]{30}/u.test(text) || text.length < 2 * SHORTEST_PLAIN)
    return false
  const neighbours = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
  return hasOpening(lines[index + 1]) && neighbours.filter(hasOpening).length >= 3
}

function hasOpening(line: WorkLine | undefined): boolean {
  const end = line?.text.indexOf('。') ?? -1
  return line !== undefined && end >= 4 && end <= LONGEST_OPENING + 8 && line.text.length > 2 * SHORTEST_PLAIN
}
