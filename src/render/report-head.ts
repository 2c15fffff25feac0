/** What a report prints above its text: title lines, meeting, date, speaker. The title block of the page shows them. */
import type { Block } from '../model/report.ts'

export interface ReportHead {
  titles: Block[]
  notes: Block[]
}

/** The title and note blocks that stand before the first other block. */
export function reportHead(blocks: readonly Block[]): ReportHead {
  const head = blocks.slice(0, headLength(blocks))
  return {
    titles: head.filter((block) => block.type === 'title'),
    notes: head.filter((block) => block.type === 'note'),
  }
}

/** The blocks after the head. */
export function bodyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.slice(headLength(blocks))
}

function headLength(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.type !== 'title' && block.type !== 'note')
  return first === -1 ? blocks.length : first
}
