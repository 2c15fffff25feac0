/** A glossary heading that ran into the end of the speech: …谱写新的篇章！名词解释1.一网通办：… */
import type { CleanLine } from '../../clean/clean-document-model.ts'
import { labelOf } from './entry-label.ts'
import { isGlossaryHeading } from './glossary-heading.ts'

/** The words that every such heading has one of; more than a few in one line are the subject of the text. */
const WORDS = /名\s*词|词\s*语|术\s*语|短\s*语|用\s*语|缩略|注\s*[释解]|释\s*义/gu
const SENTENCE_END = /[。！？!?…][”’"』」）)]*\s*$/u
const LONGEST_HEADING = 40

/** The same lines, one of them cut round the heading when the text before it ends a sentence and entry 1 follows. */
export function cutGluedHeading(lines: CleanLine[]): CleanLine[] {
  if (lines.some(({ text }, index) => index > 0 && isGlossaryHeading(text))) return lines
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    const range = line && headingRange(line.text, lines[index + 1]?.text)
    if (!line || !range) continue
    const pieces = [line.text.slice(0, range[0]), line.text.slice(range[0], range[1]), line.text.slice(range[1])]
    const cut = pieces.map((text) => ({ ...line, text: text.trim() })).filter(({ text }) => text !== '')
    return [...lines.slice(0, index), ...cut, ...lines.slice(index + 1)]
  }
  return lines
}

function headingRange(text: string, next: string | undefined): [start: number, end: number] | null {
  for (const { index } of text.matchAll(WORDS)) {
    const from = Math.max(0, index - LONGEST_HEADING)
    const before = /^(?:.*[。！？!?…])?[”’"』」）)]*\s*/su.exec(text.slice(from, index))?.[0] ?? ''
    const start = from + before.length
    if (!SENTENCE_END.test(before)) continue
    for (let end = index + 2; end <= Math.min(text.length, index + LONGEST_HEADING); end += 1) {
      const isLast = text.slice(end).trim() === ''
      const follows = isLast ? next : text.slice(end, end + 40)
      // On a line of its own an entry may do without a number.
      const isEntry = opensFirstEntry(follows) || (isLast && /^[^，。；：:]{2,40}[：:]/u.test(next ?? ''))
      if (isEntry && isGlossaryHeading(text.slice(start, end))) return [start, end]
    }
  }
  return null
}

function opensFirstEntry(text: string | undefined): boolean {
  return text !== undefined && labelOf(text)?.number === 1
}
