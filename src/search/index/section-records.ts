import type { SearchableReport } from './searchable-report.ts'
import { sectionPaths } from './section-paths.ts'

/** One section as Pagefind takes it. */
export interface SectionRecord {
  /** Below the base path. */
  url: string
  content: string
  language: string
  /** No filters besides: Pagefind writes them in random order, and the same input must give the same bytes. */
  meta: Record<string, string>
}

/** What stands between one heading and the next, whatever their levels; also what stands before the first. */
export function sectionRecords(report: SearchableReport): SectionRecord[] {
  const paths = sectionPaths(report)
  const records: SectionRecord[] = []
  let blocks: SearchableReport['blocks'] = []
  const close = (): void => {
    const [first] = blocks
    if (first === undefined) return
    const path = [...(paths.get(first.id) ?? []), ...(first.type === 'heading' ? [first.text] : [])]
    records.push({
      url: `/reports/${report.slug}/#${first.id}`,
      content: blocks.map(({ text }) => text).join('\n'),
      language: 'zh',
      meta: { title: path.join(' › ') || report.title, report: report.title },
    })
    blocks = []
  }
  for (const block of report.blocks) {
    if (block.type === 'heading') close()
    blocks.push(block)
  }
  close()
  return records
}
