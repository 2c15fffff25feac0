/** Joins the lines of one entry and marks label, term and definition in it. */
import type { Edit } from '../../model/report.ts'
import type { SourceLine } from '../../model/source-document.ts'
import type { StructuredBlock } from '../../model/structured-report.ts'
import { aliasesOf } from './entry-aliases.ts'
import type { EntryLines } from './entry-lines.ts'
import { labelOf } from './entry-label.ts'
import { splitTerm, type TermAndDefinition } from './term-range.ts'

/** The entry block, or a paragraph block where no term can be told from its definition. */
export function entryBlock(item: EntryLines): { block: StructuredBlock; edits: Edit[] } {
  const { text, edits, firstEnd } = joinLines(item)
  const label = item.label ? labelOf(text) : null
  const from = label?.next ?? 0
  const split = item.termAlone ? splitBehindLine(text, from, firstEnd) : splitTerm(text, from)
  if (!split) return { block: { type: 'paragraph', text, leads: [] }, edits }
  const { term, definition } = split
  const aliases = aliasesOf(text.slice(...term), text.slice(...definition))
  return {
    block: { type: 'entry', text, label: label && [label.start, label.end], term, aliases, definition },
    edits,
  }
}

/** The term has a line for itself and no mark behind it: the mark is put there only to find its range. */
function splitBehindLine(text: string, from: number, firstEnd: number): TermAndDefinition | null {
  const split = splitTerm(`${text.slice(0, firstEnd)}：`, from)
  const start = firstEnd + (/^\s*/u.exec(text.slice(firstEnd))?.[0].length ?? 0)
  const whole = splitTerm(`${text.slice(0, firstEnd)}：${text.slice(start)}`, from)
  if (!split || !whole) return null
  const shift = start - firstEnd - 1
  return { term: split.term, definition: [whole.definition[0] + shift, whole.definition[1] + shift] }
}

function joinLines({ lines, termAlone }: EntryLines): { text: string; edits: Edit[]; firstEnd: number } {
  const edits: Edit[] = []
  let text = lines[0]?.text.trim() ?? ''
  const firstEnd = text.length
  for (const [index, line] of lines.slice(1).entries()) {
    const next = line.text.trim()
    // Two words of Latin letters need a blank; a term and its definition must not run into one word.
    const glue = termAlone && index === 0 ? '\u3000' : /[A-Z0-9,.;]$/i.test(text) && /^[A-Z]/i.test(next) ? ' ' : ''
    edits.push(join(line, text, glue, next))
    text += glue + next
  }
  return { text, edits, firstEnd }
}

/** As much of both sides as a reader needs to find the place. */
const CONTEXT = 8

function join(line: SourceLine, text: string, glue: string, next: string): Edit {
  const [head, tail] = [text.slice(-CONTEXT), next.slice(0, CONTEXT)]
  return {
    kind: 'join',
    line: line.number,
    before: `${head}\n${tail}`,
    after: head + glue + tail,
    reason: '同一条名词解释，分行处相接',
  }
}
