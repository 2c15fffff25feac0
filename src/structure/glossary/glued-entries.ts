/** Entries that stand one behind the other on one line: 1.甲：…。2.乙：…。 */
import type { SourceLine } from '../../model/source-document.ts'
import { labelOf, NUMBERS_SKIPPED, SURE, type LabelFamily } from './entry-label.ts'
import { splitTerm } from './term-range.ts'

/** Between two entries of a line stands the end of a sentence, and a label of the family with the next number. */
const PLACE =
  /(?<=[。；！？;”"）)])\s*(?=[\d\uFF10-\uFF19[［【〔（(\u2460-\u2473\u3251-\u325F\u32B1-\u32BF\u2070\u00B9\u00B2\u00B3\u2074-\u2079一二三四五六七八九十注])/gu

/** As much of an entry as shows whether it has a term. */
const ENOUGH = 120

/** The same lines, those with several entries cut before each of their labels. Numbers of lines stay. */
export function cutGluedEntries(lines: SourceLine[], family: LabelFamily): SourceLine[] {
  const opening = new Set(lines.flatMap(({ text }) => numberOf(text, family) ?? []))
  return lines.flatMap((line) => {
    const own = numberOf(line.text, family)
    return own === null ? [line] : cutLine(line, own, family, opening)
  })
}

/** A number that opens a line elsewhere is the number of that entry, and a list in the definition here. */
function cutLine(line: SourceLine, own: number, family: LabelFamily, opening: Set<number>): SourceLine[] {
  const pieces: SourceLine[] = []
  let last = own
  let from = 0
  for (const { index, 0: blank } of line.text.matchAll(PLACE)) {
    const at = index + blank.length
    const rest = line.text.slice(at, at + ENOUGH)
    const label = labelOf(rest)
    if (label?.family !== family || label.number <= last || label.number > last + NUMBERS_SKIPPED) continue
    if (opening.has(label.number) || (!SURE.has(family) && splitTerm(rest, label.next) === null)) continue
    pieces.push({ number: line.number, text: line.text.slice(from, at) })
    from = at
    last = label.number
  }
  return [...pieces, { number: line.number, text: line.text.slice(from) }]
}

function numberOf(text: string, family: LabelFamily): number | null {
  const label = labelOf(text)
  return label?.family === family ? label.number : null
}
