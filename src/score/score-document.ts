/** Compares one structured report with its hand-made answer. Whitespace is ignored throughout. */
import type { StructuredReport } from '../model/structured-report.ts'
import { buildOutline } from '../structure/outline.ts'
import { parseHeadingText } from '../structure/heading-text.ts'
import { readMarker } from '../structure/heading-marker.ts'
import { printedTitle } from '../structure/metadata/title.ts'
import type { OutlineItem } from '../model/report.ts'
import type { GoldDocument, GoldHeading } from './gold.ts'

export interface Tally {
  right: number
  missing: number
  extra: number
}

export interface DocumentScore {
  name: string
  fields: { right: number; total: number }
  outline: Tally
  leads: Tally
  terms: Tally
  definitions: { right: number; total: number }
  noise: { right: number; total: number }
  complete: { right: number; total: number }
  /** What is wrong, one line each. */
  remarks: string[]
}

export function scoreDocument(gold: GoldDocument, report: StructuredReport): DocumentScore {
  const remarks: string[] = []
  const fields = scoreFields(gold, report, remarks)
  const { outline, leads } = scoreOutlines(gold, report, remarks)
  const { terms, definitions } = scoreEntries(gold, report, remarks)
  const shown = squeeze(report.blocks.map(({ text }) => text).join(''))
  const lines = new Set(report.blocks.map(({ text }) => squeeze(text)))
  const noise = tallyOf(
    gold.noise,
    (text) => !lines.has(squeeze(text)),
    (text) => remarks.push(`noise left: ${text.slice(0, 40)}`),
  )
  const ends = [gold.documentEnds].filter((text) => text !== null)
  const starts = [gold.bodyStarts].filter((text) => text !== null)
  const endsRight = tallyOf(
    ends,
    (text) => shown.endsWith(squeeze(text)),
    () => remarks.push(`document ends with: ${shown.slice(-30)}`),
  )
  const startsRight = tallyOf(
    starts,
    (text) => shown.includes(squeeze(text)),
    (text) => remarks.push(`body start lost: ${text}`),
  )
  const complete = { right: endsRight.right + startsRight.right, total: endsRight.total + startsRight.total }
  return { name: gold.name, fields, outline, leads, terms, definitions, noise, complete, remarks }
}

function tallyOf<T>(
  items: T[],
  isRight: (item: T) => boolean,
  onWrong: (item: T) => void,
): { right: number; total: number } {
  const wrong = items.filter((item) => !isRight(item))
  wrong.forEach(onWrong)
  return { right: items.length - wrong.length, total: items.length }
}

function scoreFields(gold: GoldDocument, report: StructuredReport, remarks: string[]): DocumentScore['fields'] {
  const { metadata } = report
  const printed = report.blocks.find(({ type }) => type === 'title')?.text
  const ours: Record<string, (string | null)[]> = {
    // Answers give the title as printed or with place and year added.
    title: [metadata.title, printed === undefined ? '政府工作报告' : printedTitle(printed)],
    place: [metadata.place, metadata.place === '中国' ? '中华人民共和国国务院' : metadata.place],
    reportYear: [metadata.reportYear === null ? null : String(metadata.reportYear)],
    reviewYear: [metadata.reviewYear === null ? null : String(metadata.reviewYear)],
    delivered: [metadata.delivered],
    published: [metadata.published],
    speaker: [metadata.speaker?.name ?? null],
    office: [metadata.speaker?.office ?? null],
    meeting: [metadata.meeting],
  }
  return tallyOf(
    Object.entries(gold.fields),
    ([name, value]) => (ours[name] ?? []).some((each) => squeeze(each ?? '') === squeeze(value ?? '')),
    ([name, value]) => remarks.push(`${name}: ${String(ours[name]?.[0])} instead of ${String(value)}`),
  )
}

interface OurHeading {
  level: number
  key: string
  body: string
  part: OutlineItem['part']
}

function scoreOutlines(
  gold: GoldDocument,
  report: StructuredReport,
  remarks: string[],
): Pick<DocumentScore, 'outline' | 'leads'> {
  if (gold.outline === null) return { outline: empty(), leads: empty() }
  const ours = ourHeadings(report).filter(
    ({ part, level, key }) =>
      gold.outlineIsWhole || (part !== 'glossary' && (level <= 2 || readMarker(key.slice(2)) !== null)),
  )
  const upper = (level: number): boolean => level <= 2
  const outline = match(
    gold.outline.filter(({ level }) => upper(level)),
    ours.filter(({ level }) => upper(level)),
    remarks,
  )
  const leads = match(
    gold.outline.filter(({ level }) => !upper(level)),
    ours.filter(({ level }) => !upper(level)),
    remarks,
  )
  return { outline, leads }
}

function match(gold: GoldHeading[], ours: OurHeading[], remarks: string[]): Tally {
  const left = [...ours]
  const tally = empty()
  for (const item of gold) {
    const key = `${String(item.level)}|${keyOf(item.marker, item.title)}`
    const at = left.findIndex(
      (each) => each.key === key && squeeze(each.body).startsWith(squeeze(item.body).slice(0, 8)),
    )
    if (at !== -1) {
      left.splice(at, 1)
      tally.right += 1
    } else if (!item.optional) {
      tally.missing += 1
      remarks.push(`missing ${key} | ${item.body}`)
    }
  }
  tally.extra = left.length
  for (const each of left) remarks.push(`extra ${each.key} | ${each.body.slice(0, 8)}`)
  return tally
}

function keyOf(marker: string | null, title: string | null): string {
  const canonical = marker === null ? '' : (readMarker(`${marker}x`)?.canonical ?? marker)
  return canonical + squeeze(parseHeadingText(`x${title ?? ''}`).title?.slice(1) ?? '')
}

/** Headings and leads of the outline, each with the text that follows it. */
function ourHeadings(report: StructuredReport): OurHeading[] {
  const blocks = report.blocks.map((block, index) => ({ ...block, id: `b${String(index)}` }))
  const { outline } = buildOutline(blocks)
  const after = (item: OutlineItem): string => {
    const index = blocks.findIndex(({ id }) => id === item.block)
    const block = blocks[index]
    const rest = blocks
      .slice(index + 1, index + 3)
      .map(({ text }) => text)
      .join('')
    if (!block || block.type === 'heading') return rest
    const at = block.text.indexOf(`${item.title ?? ''}。`)
    return block.text.slice(at + (item.title?.length ?? 0) + 1) + rest
  }
  const list = (items: OutlineItem[]): OurHeading[] =>
    items.flatMap((item) => [
      {
        level: item.level,
        key: `${String(item.level)}|${keyOf(item.marker, item.title)}`,
        body: squeeze(after(item)).slice(0, 24),
        part: item.part,
      },
      ...list(item.children),
    ])
  return list(outline)
}

function scoreEntries(
  gold: GoldDocument,
  report: StructuredReport,
  remarks: string[],
): Pick<DocumentScore, 'terms' | 'definitions'> {
  const terms = empty()
  const definitions = { right: 0, total: 0 }
  if (gold.entries === null) return { terms, definitions }
  const left = report.blocks
    .filter((block) => block.type === 'entry')
    .map(({ text, term, definition }) => ({
      term: bareTerm(text.slice(...term)),
      definition: squeeze(text.slice(...definition)),
    }))
  for (const { term, definition } of gold.entries) {
    const at = left.findIndex((each) => each.term === bareTerm(term))
    definitions.total += 1
    if (at === -1) {
      terms.missing += 1
      remarks.push(`missing term ${term}`)
      continue
    }
    terms.right += 1
    if (left[at]?.definition === squeeze(definition)) definitions.right += 1
    else
      remarks.push(
        `definition of ${term}: …${left[at]?.definition.slice(-20) ?? ''} instead of …${squeeze(definition).slice(-20)}`,
      )
    left.splice(at, 1)
  }
  terms.extra = left.length
  for (const { term } of left) remarks.push(`extra term ${term}`)
  return { terms, definitions }
}

function bareTerm(term: string): string {
  return squeeze(term).replace(/["“”]/gu, '')
}

function empty(): Tally {
  return { right: 0, missing: 0, extra: 0 }
}

export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** 1 when there is nothing to find and nothing was found. */
export function f1({ right, missing, extra }: Tally): number {
  const all = 2 * right + missing + extra
  return all === 0 ? 1 : (2 * right) / all
}
