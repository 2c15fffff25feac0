/** One item of the report's own glossary: as printed, with the ways back to where its word is used. */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { Block, Entry } from '../model/report.ts'
import type { Term } from '../model/terms.ts'
import { blockContent, noteMarkId, type BlockParts } from './block-content.ts'
import { element, type ElementContent } from './hast.ts'
import { termPath } from './links.ts'
import { placeOfSpan } from './place-names.ts'

/** More ways back than this would drown the definition; the term's page has them all. */
const MOST_WAYS_BACK = 6

export interface WayBack {
  href: string
  label: string
}

/** Where the entry's word, or a reference mark to it, stands in the text: one way a block, in the order of the text. */
export function waysBack(report: AnnotatedReport, entry: Entry, term: Term | null): WayBack[] {
  const inText = new Set(report.blocks.filter((block) => block.type !== 'entry').map((block) => block.id))
  const ways = new Map<string, WayBack>()
  for (const mark of report.noteMarks) {
    if (mark.entry !== entry.id || !inText.has(mark.block) || ways.has(mark.block)) continue
    ways.set(mark.block, { href: `#${noteMarkId(entry.id, mark)}`, label: placeOfSpan(report, mark) })
  }
  for (const mention of report.mentions) {
    if (mention.term !== term?.id || !inText.has(mention.block) || ways.has(mention.block)) continue
    ways.set(mention.block, { href: `#${mention.block}`, label: placeOfSpan(report, mention) })
  }
  const order = new Map(report.blocks.map((block, index) => [block.id, index]))
  return [...ways].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map(([, way]) => way)
}

/** @param parts The block's text with its marks; leads do not occur in entries. */
export function glossaryEntry(
  block: Block,
  entry: Entry,
  parts: BlockParts,
  ways: readonly WayBack[],
  term: Term | null,
  base: string,
): ElementContent {
  return element('li', {}, element('p', { id: block.id }, ...columns(entry, parts, base)), backLinks(ways, term, base))
}

/** Label and term in one column, the definition in the other; one run where the printed parts cannot be told apart. */
function columns(entry: Entry, parts: BlockParts, base: string): ElementContent[] {
  const { text } = parts
  const found = text.indexOf(entry.term, entry.label?.length ?? 0)
  const definitionStart = entry.definition === '' ? -1 : text.lastIndexOf(entry.definition)
  if (found === -1 || definitionStart < found + entry.term.length) return blockContent(parts, base)
  const quoted = /["“”]/u.test(text.charAt(found - 1)) && /["“”]/u.test(text.charAt(found + entry.term.length))
  const termStart = quoted ? found - 1 : found
  const termEnd = found + entry.term.length + (quoted ? 1 : 0)
  return [
    element(
      'span',
      { className: ['term'] },
      termStart === 0 ? null : element('span', { className: ['label'] }, text.slice(0, termStart)),
      element('dfn', {}, text.slice(termStart, termEnd)),
      element('span', { className: ['colon'] }, text.slice(termEnd, definitionStart)),
    ),
    element('span', { className: ['definition'] }, ...tail(parts, definitionStart, base)),
  ]
}

function tail(parts: BlockParts, from: number, base: string): ElementContent[] {
  const marks = parts.marks
    .filter((mark) => mark.start >= from)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }))
  return blockContent({ ...parts, text: parts.text.slice(from), leads: [], marks, noteNumbers: new Map() }, base)
}

function backLinks(ways: readonly WayBack[], term: Term | null, base: string): ElementContent {
  const links: (ElementContent | string)[] = []
  ways.slice(0, MOST_WAYS_BACK).forEach((way, index) => {
    links.push(index === 0 ? `↩ 正文${ways.length}处：` : '、', element('a', { href: way.href }, way.label))
  })
  if (ways.length > MOST_WAYS_BACK) links.push(' 等')
  if (term !== null) {
    links.push(links.length === 0 ? '' : '　', element('a', { href: termPath(base, term.id) }, '名词页'))
  }
  return element('p', { className: ['back'] }, ...links)
}
