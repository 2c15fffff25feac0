/** The inside of one block: its text, leads as run-in heads, marks. The text content stays the block's text. */
import type { Range } from '../model/structured-report.ts'
import { element, nodes, type ElementContent } from './hast.ts'
import type { InlineMark } from './inline-marks.ts'
import { termPath } from './links.ts'

/** A figure of up to this many characters does not break over two lines, at any marking level. */
const UNBREAKABLE = 7

export interface BlockParts {
  text: string
  leads: readonly Range[]
  marks: readonly InlineMark[]
  /** Number of the margin note of a term mark, where it has one. */
  noteNumbers: ReadonlyMap<InlineMark, number>
  /** Stands after the last character; has no text of its own. */
  permalink: ElementContent | null
}

/** Each lead starts a new line: with more than one, every run from lead to lead becomes an element of its own. */
export function blockContent(parts: BlockParts, base: string): ElementContent[] {
  const { text } = parts
  const leads = [...parts.leads].sort((a, b) => a[0] - b[0])
  const starts = leads.map(([start]) => start).filter((start) => start > 0)
  if (starts.length === 0) return [...runContent(parts, leads, [0, text.length], base), ...nodes([parts.permalink])]
  const edges = [0, ...starts, text.length]
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] as number
    const permalink = end === text.length ? parts.permalink : null
    return element('span', { className: ['s'] }, ...runContent(parts, leads, [start, end], base), permalink)
  })
}

function runContent(parts: BlockParts, leads: readonly Range[], [start, end]: Range, base: string): ElementContent[] {
  const { text, marks } = parts
  const pieces: { start: number; end: number; node: ElementContent }[] = []
  for (const lead of leads) {
    if (lead[0] < start || lead[1] > end) continue
    const node = element('b', { className: ['l'] }, ...runContent(parts, [], lead, base))
    pieces.push({ start: lead[0], end: lead[1], node })
  }
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue
    if (leads.some((lead) => lead[0] <= mark.start && mark.end <= lead[1])) continue
    pieces.push({ start: mark.start, end: mark.end, node: markElement(mark, parts, base) })
  }
  pieces.sort((a, b) => a.start - b.start)
  const content: (ElementContent | string)[] = []
  let position = start
  for (const piece of pieces) {
    content.push(text.slice(position, piece.start), piece.node)
    position = piece.end
  }
  content.push(text.slice(position, end))
  return nodes(content)
}

function markElement(mark: InlineMark, { text, noteNumbers }: BlockParts, base: string): ElementContent {
  const shown = text.slice(mark.start, mark.end)
  if (mark.kind === 'note-mark') {
    return element('a', { className: ['r'], href: `#${mark.entry}`, id: noteMarkId(mark.entry, mark) }, shown)
  }
  if (mark.kind === 'term') {
    const classes = mark.term.status === 'discovered' ? ['t', 'd'] : ['t']
    // Without href it is no link: the script makes it one, with the report's data, when the reader asks for all marks.
    if (mark.level === 'full') return element('a', { className: classes }, shown)
    const number = noteNumbers.get(mark)
    return element('a', { className: classes, href: termPath(base, mark.term.id), dataN: number ?? null }, shown)
  }
  const { figure } = mark
  const classes = ['f']
  if (mark.level === 'quiet') classes.push('q')
  if (shown.length > UNBREAKABLE) classes.push('w')
  if (mark.doubt !== null) classes.push('x')
  // Of the many that 全注 alone shows, the report's data has what their notes say.
  if (mark.indicator === null) return element('span', { className: classes }, shown)
  return element(
    'data',
    {
      className: classes,
      value: figure.valueMax === null ? String(figure.value) : `${figure.value}/${figure.valueMax}`,
      dataU: figure.unit,
      dataC: figure.comparator,
      dataK: figure.kind === 'rank' ? 'rank' : null,
      dataI: mark.indicator.name,
      dataX: mark.indicator.id,
      dataY: figure.year === null ? null : `${figure.year}${figure.period === null ? '' : `-${figure.period}`}`,
      dataS: figure.status === 'other' ? null : figure.status,
      dataD: mark.doubt,
    },
    shown,
  )
}

/** A reference mark is where its entry's way back leads. */
export function noteMarkId(entry: string, mark: { start: number }): string {
  return `mark-${entry}-${mark.start}`
}
