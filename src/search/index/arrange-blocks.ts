/** The order of a report's blocks in the index: by class, then short before long, so that rank needs no table. */
import { normaliseText } from '../../normalise/normalise-text.ts'
import type { Simplify } from '../../normalise/normalise-text.ts'
import { classOf } from '../catalogue.ts'
import type { SearchableReport } from './searchable-report.ts'
import { sectionPaths } from './section-paths.ts'

interface ArrangedBlock {
  id: string
  text: string
  normalised: string
  path: string[]
}

export interface ArrangedReport {
  blocks: ArrangedBlock[]
  /** See `ReportRow`. */
  classes: number[]
  entryTerms: number[]
}

export function arrangeBlocks(report: SearchableReport, simplify: Simplify): ArrangedReport {
  const paths = sectionPaths(report)
  const leads = openingLeads(report, simplify)
  const terms = new Map(report.entries.map((entry) => [entry.block, normaliseText(entry.term, simplify).text]))
  const blocks = report.blocks.map((block) => {
    const normalised = normaliseText(block.text, simplify).text
    const lead = leads.get(block.id)
    const opens = lead !== undefined && block.type !== 'heading' && normalised.startsWith(lead)
    return {
      id: block.id,
      text: block.text,
      normalised,
      path: paths.get(block.id) ?? [],
      class: classOf(block.part, opens ? 'lead' : block.type),
      isEntry: block.type === 'entry',
    }
  })
  // Array.prototype.sort is stable: equal blocks keep their order in the report.
  blocks.sort((a, b) => a.class - b.class || a.normalised.length - b.normalised.length)
  const classes: number[] = []
  const entryTerms: number[] = []
  for (const block of blocks) {
    if (classes.length > 0 && classes[classes.length - 2] === block.class) {
      classes[classes.length - 1] = (classes[classes.length - 1] ?? 0) + 1
    } else classes.push(block.class, 1)
    if (!block.isEntry) continue
    const term = terms.get(block.id) ?? ''
    const start = Math.max(0, block.normalised.indexOf(term))
    entryTerms.push(start, start + term.length)
  }
  return { blocks, classes, entryTerms }
}

/** By block: the normalised words of the first outline item that points at it. */
function openingLeads(report: SearchableReport, simplify: Simplify): Map<string, string> {
  const leads = new Map<string, string>()
  const visit = (items: SearchableReport['outline']): void => {
    for (const item of items) {
      const words = normaliseText(item.title ?? '', simplify).text
      if (words !== '' && !leads.has(item.block)) leads.set(item.block, words)
      visit(item.children)
    }
  }
  visit(report.outline)
  return leads
}
