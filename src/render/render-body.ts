/** The text of a report as HTML: every block under its id, with the same characters, and our notes beside it. */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { Block, Entry } from '../model/report.ts'
import type { Range } from '../model/structured-report.ts'
import type { Term } from '../model/terms.ts'
import { blockContent, type BlockParts } from './block-content.ts'
import type { DefiningReport } from './dated-definitions.ts'
import { glossaryEntry, waysBack } from './glossary-entry.ts'
import { element, toHtml, type ElementContent } from './hast.ts'
import { withBreaks } from './heading-breaks.ts'
import { inlineMarks, type InlineMark } from './inline-marks.ts'
import { marginNote } from './margin-note.ts'
import { headingPlaces, type HeadingPlace } from './outline-index.ts'
import { paragraphNumbers } from './paragraph-numbers.ts'
import { partSign } from './part-sign.ts'
import { bodyBlocks } from './report-head.ts'

const MOST_NOTES_PER_BLOCK = 2
/** Characters of the heading of a part that fit on a small phone beside its sign. */
const LINE_BESIDE_SIGN = 8
/** 各位代表、各位政协委员、同志们： */
const LONGEST_SALUTATION = 20

export interface RenderContext {
  /** Base path of the site. */
  base: string
  /** By term id. */
  terms: ReadonlyMap<string, Term>
  /** Names of the indicators that have a page, by indicator id. */
  indicatorNames: ReadonlyMap<string, string>
  /** Reasons of doubtful figures: see doubtful-figures.ts. */
  doubts: ReadonlyMap<string, string>
  /** By slug, those that define terms among them: a note names the report that it has its words from. */
  reports: ReadonlyMap<string, DefiningReport>
}

/**
 * The report's blocks, without those of its head (src/render/report-head.ts), as HTML. The element that carries a
 * block's id has exactly the block's text as its text content.
 */
export function renderBody(report: AnnotatedReport, context: RenderContext): string {
  return toHtml(new BodyRenderer(report, context).children())
}

class BodyRenderer {
  readonly report: AnnotatedReport
  readonly context: RenderContext
  readonly marks: Map<string, InlineMark[]>
  readonly places: Map<string, HeadingPlace>
  readonly numbers: Map<string, number>
  readonly entries: Map<string, Entry>
  /** Terms that this report defines, by entry id. */
  readonly ownTerms = new Map<string, Term>()
  readonly leads = new Map<string, Range[]>()
  /** Ids of the terms that a margin note has explained: the same note beside each section says nothing new. */
  readonly noted = new Set<string>()
  /** Rank of the last heading of the outline; h1 is the page's title. */
  rank = 1

  constructor(report: AnnotatedReport, context: RenderContext) {
    this.report = report
    this.context = context
    this.marks = inlineMarks(report, context)
    this.places = headingPlaces(report.outline, report.blocks)
    this.numbers = paragraphNumbers(report.blocks)
    this.entries = new Map(report.entries.map((entry) => [entry.block, entry]))
    for (const term of context.terms.values()) {
      for (const definition of term.definitions) {
        if (definition.report === report.slug && definition.entry !== null) this.ownTerms.set(definition.entry, term)
      }
    }
    for (const { block, start, end } of report.leads) {
      this.leads.set(block, [...(this.leads.get(block) ?? []), [start, end]])
    }
  }

  children(): ElementContent[] {
    const children: ElementContent[] = []
    const blocks = bodyBlocks(this.report.blocks)
    for (let index = 0; index < blocks.length;) {
      const block = blocks[index] as Block
      const run = runOfType(blocks, index)
      if (block.type === 'list-item') {
        children.push(element('ul', { className: ['items'] }, ...run.map((each) => this.textBlock(each, 'li'))))
      } else if (block.type === 'entry') {
        children.push(element('ul', { className: ['entries'] }, ...run.map((each) => this.entry(each))))
      } else {
        children.push(...run.map((each) => this.single(each)))
      }
      index += run.length
    }
    return children
  }

  single(block: Block): ElementContent {
    if (block.type === 'heading') return this.heading(block)
    if (block.type === 'paragraph') return this.textBlock(block, 'p')
    return element(
      'p',
      { id: block.id, className: [block.type === 'title' ? 'printed-title' : 'printed-note'] },
      block.text,
    )
  }

  /** Headings of annexes are not in the outline; they rank below the last one that is. */
  heading(block: Block): ElementContent {
    const place = this.places.get(block.id)
    const rank = place === undefined ? Math.min(this.rank + 1, 6) : Math.min(place.depth + 1, 6)
    if (place !== undefined) this.rank = rank
    const parts = this.parts(block, this.marks.get(block.id) ?? [], new Map())
    const content = withBreaks(blockContent(parts, this.context.base), rank === 2 ? LINE_BESIDE_SIGN : undefined)
    const heading = element(`h${rank}`, { id: block.id }, ...content)
    if (rank !== 2 || place === undefined) return heading
    const sign = partSign(block.part)
    return element(
      'div',
      { className: ['part-head'] },
      heading,
      sign === null
        ? null
        : element('p', { className: ['sign'] }, element('i', { className: [sign.className] }), sign.name),
    )
  }

  textBlock(block: Block, tagName: 'p' | 'li'): ElementContent {
    const marks = this.marks.get(block.id) ?? []
    const { notes, noteNumbers } = this.notesOf(marks)
    const number = this.numbers.get(block.id)
    // Shown by generated content, so that number and text stay apart for copying, finding and reading aloud.
    const permalink = element('a', {
      className: ['n'],
      href: `#${block.id}`,
      dataP: number,
      ariaLabel: `第${number}段`,
    })
    const parts = { ...this.parts(block, marks, noteNumbers), permalink }
    const className = isSalutation(block) ? { className: ['salutation'] } : {}
    const text = element('p', { id: block.id, ...className }, ...blockContent(parts, this.context.base))
    const whole = notes.length === 0 ? text : element('div', { className: ['w'] }, ...notes, text)
    return tagName === 'li' ? element('li', {}, whole) : whole
  }

  notesOf(marks: readonly InlineMark[]): { notes: ElementContent[]; noteNumbers: Map<InlineMark, number> } {
    const notes: ElementContent[] = []
    const noteNumbers = new Map<InlineMark, number>()
    const { reports, base } = this.context
    for (const mark of marks) {
      if (mark.kind !== 'term' || mark.level !== 'quiet' || notes.length === MOST_NOTES_PER_BLOCK) continue
      if (this.noted.has(mark.term.id)) continue
      const note = marginNote(mark.term, this.noted.size + 1, this.report.slug, reports, base)
      if (note === null) continue
      this.noted.add(mark.term.id)
      notes.push(note)
      noteNumbers.set(mark, this.noted.size)
    }
    return { notes, noteNumbers }
  }

  entry(block: Block): ElementContent {
    const entry = this.entries.get(block.id)
    const parts = this.parts(block, this.marks.get(block.id) ?? [], new Map())
    if (entry === undefined)
      return element('li', {}, element('p', { id: block.id }, ...blockContent(parts, this.context.base)))
    const term = this.ownTerms.get(entry.id) ?? null
    return glossaryEntry(block, entry, parts, waysBack(this.report, entry, term), term, this.context.base)
  }

  parts(block: Block, marks: readonly InlineMark[], noteNumbers: ReadonlyMap<InlineMark, number>): BlockParts {
    return { text: block.text, leads: this.leads.get(block.id) ?? [], marks, noteNumbers, permalink: null }
  }
}

/** 各位代表： before the first heading. */
function isSalutation({ section, text }: Block): boolean {
  return section === null && text.length <= LONGEST_SALUTATION && /[：:]$/u.test(text)
}

function runOfType(blocks: readonly Block[], from: number): Block[] {
  const type = blocks[from]?.type
  let end = from
  while (end < blocks.length && blocks[end]?.type === type) end++
  return blocks.slice(from, end)
}
