/** Reads the lines below a glossary heading into entries. */
import type { Edit } from '../../model/report.ts'
import type { SourceLine } from '../../model/source-document.ts'
import type { Doubt, StructuredBlock } from '../../model/structured-report.ts'
import { entryBlock } from './entry-block.ts'
import { cutIntoEntries, type EntryLines } from './entry-lines.ts'
import { isGlossaryHeading } from './glossary-heading.ts'
import { repeatedRuns, type Run } from './repeated-runs.ts'

export interface GlossarySection {
  /** entry, note (such as 按出现先后排序), paragraph, and heading where a second glossary follows the first. */
  blocks: StructuredBlock[]
  edits: Edit[]
  doubts: Omit<Doubt, 'file'>[]
  /** Number of the first line that is no longer of the glossary (an annex, site chrome); null when all are. */
  restLine: number | null
}

/**
 * The glossary whose heading stands directly above `lines`.
 * @param lines the cleaned lines below the heading up to the end of the document, blank lines allowed
 * @param before the lines above the heading, to tell a closing paragraph that is printed again between two runs
 */
export function parseGlossarySection(lines: SourceLine[], before: SourceLine[] = []): GlossarySection {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const runs = readRuns(filled)
  const repeated = repeatedRuns(runs)
  const body = new Set(before.map(({ text }) => squeeze(text)))
  const section: GlossarySection = { blocks: [], edits: [], doubts: [], restLine: runs.at(-1)?.rest[0]?.number ?? null }
  for (const run of runs) {
    if (repeated.has(run)) dropRun(run, section)
    else keepRun(run, section)
    // What follows the last run is the caller's.
    if (run !== runs.at(-1)) keepBetween(run.rest, body, section)
  }
  return section
}

function dropRun(run: Run, section: GlossarySection): void {
  const entries = run.lines.slice(0, run.lines.length - run.rest.length)
  const lines = [...(run.heading ? [run.heading] : []), ...entries]
  section.edits.push(...lines.map((line) => noise(line, '名词解释重复印出，保留完整的一份')))
}

function keepRun(run: Run, section: GlossarySection): void {
  // The caller has the first heading; a later one is kept only where it opens a second list.
  if (run.heading && section.blocks.some(({ type }) => type === 'entry')) {
    section.blocks.push({ type: 'heading', level: 1, text: run.heading.text.trim() })
  } else if (run.heading) {
    section.edits.push(noise(run.heading, '名词解释的标题重复印出'))
  }
  readRun(run, section)
}

function keepBetween(lines: SourceLine[], body: Set<string>, section: GlossarySection): void {
  for (const line of lines) {
    if (body.has(squeeze(line.text))) section.edits.push(noise(line, '正文段落在名词解释之间重复印出'))
    else section.blocks.push({ type: 'paragraph', text: line.text.trim(), leads: [] })
  }
}

function readRuns(lines: SourceLine[]): Run[] {
  const starts = lines.flatMap((line, index) => (isGlossaryHeading(line.text) ? [index] : []))
  const first: Run = readLines(null, lines.slice(0, starts[0] ?? lines.length))
  const later = starts.map((start, index) =>
    readLines(lines[start] ?? null, lines.slice(start + 1, starts[index + 1] ?? lines.length)),
  )
  return [first, ...later]
}

function readLines(heading: SourceLine | null, lines: SourceLine[]): Run {
  return { heading, lines, ...cutIntoEntries(lines) }
}

function readRun(run: Run, section: GlossarySection): void {
  let expected = 1
  for (const item of run.items) {
    if (item.kind === 'note') {
      section.blocks.push({ type: 'note', text: item.lines.map(({ text }) => text.trim()).join('') })
      continue
    }
    const { block, edits } = entryBlock(item)
    section.edits.push(...edits)
    section.blocks.push(block)
    if (item.label && item.label.number !== expected) section.doubts.push(gap(item, expected))
    expected = (item.label?.number ?? expected) + 1
    if (block.type !== 'entry') section.doubts.push(noTerm(item))
  }
}

function gap(item: EntryLines, expected: number): Omit<Doubt, 'file'> {
  return {
    line: item.lines[0]?.number ?? null,
    rule: 'entries-are-numbered-in-sequence',
    message: `名词解释的编号不连续：应为 ${String(expected)}，印作 ${String(item.label?.number ?? '')}，可能有缺漏`,
    confidence: 0.7,
  }
}

function noTerm(item: EntryLines): Omit<Doubt, 'file'> {
  return {
    line: item.lines[0]?.number ?? null,
    rule: 'entry-has-term',
    message: '名词解释中的这一条分不出名词和释义，按普通段落处理',
    confidence: 0.6,
  }
}

function noise(line: SourceLine, reason: string): Edit {
  return { kind: 'noise', line: line.number, before: line.text, after: '', reason }
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}
