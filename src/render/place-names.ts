/** What to call a place in the text: by its lead, else by the heading above it. */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { OutlineItem, Span } from '../model/report.ts'
import { paragraphNumbers } from './paragraph-numbers.ts'

/** 工业园区提升多点突破, or the heading's title, or ¶7 where neither is printed. */
export function placeOfSpan(report: AnnotatedReport, span: Span): string {
  const lead = report.leads.filter((each) => each.block === span.block && each.start <= span.start).at(-1)
  const block = report.blocks.find((each) => each.id === span.block)
  if (lead !== undefined && block !== undefined) return withoutStop(block.text.slice(lead.start, lead.end))
  const title = block?.section == null ? null : headingTitle(report.outline, block.section)
  return title ?? `¶${paragraphNumbers(report.blocks).get(span.block) ?? '—'}`
}

function headingTitle(items: readonly OutlineItem[], block: string): string | null {
  for (const item of items) {
    if (item.block === block) return item.title ?? item.marker
    const below = headingTitle(item.children, block)
    if (below !== null) return below
  }
  return null
}

function withoutStop(lead: string): string {
  return lead.replace(/[。.：:；;]$/u, '')
}
