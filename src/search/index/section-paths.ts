import type { OutlineItem } from '../../model/report.ts'
import type { SearchableReport } from './searchable-report.ts'

const nameOf = (item: OutlineItem): string => `${item.marker ?? ''}${item.title ?? ''}`

/** The headings above each block, outermost first; a block that opens with a lead has the lead as last one. */
export function sectionPaths(report: SearchableReport): Map<string, string[]> {
  const above = new Map<string, string[]>()
  const leads = new Map<string, string>()
  const headings = new Set(report.blocks.filter((block) => block.type === 'heading').map((block) => block.id))
  const visit = (items: readonly OutlineItem[], path: string[]): void => {
    for (const item of items) {
      const isHeading = headings.has(item.block)
      const inside = isHeading ? [...path, nameOf(item)] : path
      if (isHeading) above.set(item.block, path)
      else if (!leads.has(item.block)) leads.set(item.block, nameOf(item))
      if (isHeading) below.set(item.block, inside)
      visit(item.children, inside)
    }
  }
  const below = new Map<string, string[]>()
  visit(report.outline, [])
  return new Map(
    report.blocks.map((block) => {
      const path = above.get(block.id) ?? (block.section === null ? [] : (below.get(block.section) ?? []))
      const lead = leads.get(block.id)
      return [block.id, lead === undefined || lead === '' ? path : [...path, lead]]
    }),
  )
}
