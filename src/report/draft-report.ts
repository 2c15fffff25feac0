/**
 * From the blocks of one report's Markdown to everything that can be said of it alone: ids, sections,
 * parts, outline, glossary entries, reference marks, figures. What needs other reports (mentions)
 * comes after.
 */
import { linkNoteMarks } from '../annotate/note-marks.ts'
import { annotateFigures } from '../figures/annotate-figures.ts'
import type { IndicatorDefinition } from '../indicators/indicator-definitions.ts'
import type { FrontMatter } from '../markdown/front-matter.ts'
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { Block, Edit, Entry, Span } from '../model/report.ts'
import type { RecordedEdit, StructuredBlock } from '../model/structured-report.ts'
import { buildOutline } from '../structure/outline.ts'
import { blockIds } from './block-ids.ts'
import { placeEdits } from './place-edits.ts'

export type DraftReport = Omit<AnnotatedReport, 'url' | 'data' | 'counts' | 'mentions' | 'otherUses'>

/** @param indicators Used to tell what a figure measures. */
export function draftReport(
  frontMatter: FrontMatter,
  structured: readonly StructuredBlock[],
  edits: readonly RecordedEdit[],
  indicators: readonly IndicatorDefinition[],
): DraftReport {
  const { doubts, ...metadata } = frontMatter
  const ids = blockIds(structured.map((block) => block.text))
  const items = structured.map((block, index) => ({ ...block, id: ids[index] as string }))
  const { outline, placed } = buildOutline(items)
  const blocks = items.map(({ id, type, text }): Block => {
    const { section = null, part = null } = placed.get(id) ?? {}
    return { id, type, section, part, text }
  })
  const entries = readEntries(items)
  return {
    ...metadata,
    outline,
    blocks,
    entries,
    figures: annotateFigures({ ...metadata, blocks, indicators }),
    noteMarks: linkNoteMarks(blocks, entries),
    leads: items.flatMap((block): Span[] =>
      'leads' in block ? block.leads.map(([start, end]) => ({ block: block.id, start, end })) : [],
    ),
    edits: edits.map(({ around, ...edit }): Edit => edit),
    editPlaces: placeEdits(blocks, edits),
    doubts,
  }
}

type IdentifiedBlock = StructuredBlock & { id: string }

function readEntries(items: readonly IdentifiedBlock[]): Entry[] {
  const entries: Entry[] = []
  for (const block of items) {
    if (block.type !== 'entry') continue
    entries.push({
      id: block.id,
      n: entries.length + 1,
      label: block.label === null ? null : block.text.slice(...block.label),
      term: block.text.slice(...block.term),
      aliases: block.aliases,
      definition: block.text.slice(...block.definition),
      block: block.id,
    })
  }
  return entries
}
