/**
 * Which spans of a report's blocks become marks, and at which of the three levels (白文, 简注, 全注).
 * Reference marks apart, which the source prints: none in headings or leads, none on a term inside its own definition.
 * None inside another.
 */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { Block, Figure, Span } from '../model/report.ts'
import type { Term } from '../model/terms.ts'
import { withWholeQuotes } from '../terms/whole-quotes.ts'
import { doubtKey } from './doubtful-figures.ts'
import { headingPlaces, sectionOfBlocks } from './outline-index.ts'
import { underCaps, type Candidate } from './mark-caps.ts'

/** quiet: shown at 简注 and 全注. full: at 全注 only. always: reference marks, which the source prints. */
type MarkLevel = 'always' | 'quiet' | 'full'

export type InlineMark =
  | { kind: 'note-mark'; start: number; end: number; level: MarkLevel; entry: string }
  /** Of a mention with half a quotation, the other mark is shown with it (whole-quotes.ts). */
  | { kind: 'term'; start: number; end: number; level: MarkLevel; term: Term }
  | {
      kind: 'figure'
      start: number
      end: number
      level: MarkLevel
      figure: Figure
      /** Set where the indicator has a page. */
      indicator: { id: string; name: string } | null
      /** Why the value is 存疑. */
      doubt: string | null
    }

/** @param context.indicatorNames Ids of the indicators that have a page. */
export interface MarkContext {
  terms: ReadonlyMap<string, Term>
  indicatorNames: ReadonlyMap<string, string>
  /** Reasons of doubtful figures: see doubtful-figures.ts. */
  doubts: ReadonlyMap<string, string>
}

/** The marks of each block that has any, by block id, in the order of the text, never overlapping. */
export function inlineMarks(report: AnnotatedReport, context: MarkContext): Map<string, InlineMark[]> {
  const sections = sectionOfBlocks(report.blocks, headingPlaces(report.outline, report.blocks))
  const spans = spansByBlock(report, context)
  const leads = groupByBlock(report.leads)
  const marks = new Map<string, InlineMark[]>()
  const quiet: (Candidate & { mark: InlineMark })[] = []
  const seen = new Set<string>()
  let position = 0
  for (const block of report.blocks) {
    const found = (spans.get(block.id) ?? []).filter((mark) => mark.kind === 'note-mark' || canHoldMarks(block))
    if (found.length > 0) {
      const free = found.filter((mark) => {
        const touched = (leads.get(block.id) ?? []).filter((lead) => touchesAny(mark, [lead]))
        // What the source prints is linked wherever it stands: its entry leads back to it.
        if (mark.kind === 'note-mark') return touched.every(({ start, end }) => start <= mark.start && mark.end <= end)
        return touched.length === 0 && !ownDefinition(mark, block, report.slug)
      })
      const own: InlineMark[] = []
      for (const mark of withoutOverlaps(free)) {
        const level = levelOf(mark, sections.get(block.id) ?? '', seen)
        if (level === null) continue
        mark.level = level
        own.push(mark)
        if (level === 'quiet') quiet.push({ position: position + mark.start, rank: rankOf(mark), mark })
      }
      if (own.length > 0) marks.set(block.id, own)
    }
    position += block.text.length
  }
  const kept = underCaps(quiet)
  for (const candidate of quiet) if (!kept.has(candidate)) candidate.mark.level = 'full'
  return marks
}

/** Longest first, then most specific (reference mark, term, figure), then earliest; what overlaps a chosen one is dropped. */
export function withoutOverlaps(marks: readonly InlineMark[]): InlineMark[] {
  const specificity = { 'note-mark': 0, term: 1, figure: 2 } as const
  const ordered = [...marks].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || specificity[a.kind] - specificity[b.kind] || a.start - b.start,
  )
  const chosen: InlineMark[] = []
  for (const mark of ordered) if (!touchesAny(mark, chosen)) chosen.push(mark)
  return chosen.sort((a, b) => a.start - b.start)
}

function touchesAny(mark: InlineMark, others: readonly { start: number; end: number }[]): boolean {
  return others.some((other) => mark.start < other.end && other.start < mark.end)
}

function canHoldMarks(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'list-item' || block.type === 'entry'
}

function ownDefinition(mark: InlineMark, block: Block, slug: string): boolean {
  return (
    mark.kind === 'term' &&
    mark.term.definitions.some((definition) => definition.report === slug && definition.entry === block.id)
  )
}

function levelOf(mark: InlineMark, section: string, seen: Set<string>): MarkLevel | null {
  if (mark.kind === 'note-mark') return 'always'
  if (mark.kind === 'figure') {
    return mark.indicator === null ? 'full' : 'quiet'
  }
  const key = `${section} ${mark.term.id}`
  const first = !seen.has(key)
  seen.add(key)
  if (mark.term.status === 'discovered') return first ? 'full' : null
  return first ? 'quiet' : 'full'
}

/** Over the cap these stay: what a report defines, then what an editor defines, then indicator figures. */
function rankOf(mark: InlineMark): number {
  if (mark.kind !== 'term') return 2
  return mark.term.status === 'defined' ? 0 : 1
}

function spansByBlock(report: AnnotatedReport, context: MarkContext): Map<string, InlineMark[]> {
  const marks: (InlineMark & { block: string })[] = []
  for (const { block, start, end, entry } of report.noteMarks) {
    marks.push({ kind: 'note-mark', block, start, end, level: 'always', entry })
  }
  const texts = new Map(report.blocks.map(({ id, text }) => [id, text]))
  for (const { block, start, end, term } of report.mentions) {
    const known = context.terms.get(term)
    if (known === undefined) continue
    const shown = withWholeQuotes(texts.get(block) ?? '', start, end)
    marks.push({ kind: 'term', block, ...shown, level: 'full', term: known })
  }
  for (const figure of report.figures) {
    // A year has no plainer form than the one printed, and every second sentence holds one.
    if (figure.kind === 'date') continue
    const { block, start, end } = figure
    const name = context.indicatorNames.get(figure.indicator ?? '')
    const indicator = name === undefined || figure.indicator === null ? null : { id: figure.indicator, name }
    const key = indicator === null ? '' : doubtKey(report.slug, block, indicator.id, figure.value)
    const doubt = context.doubts.get(key) ?? null
    marks.push({ kind: 'figure', block, start, end, level: 'full', figure, indicator, doubt })
  }
  return groupByBlock(marks)
}

function groupByBlock<T extends Pick<Span, 'block'>>(spans: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const span of spans) {
    const group = groups.get(span.block)
    if (group === undefined) groups.set(span.block, [span])
    else group.push(span)
  }
  return groups
}
