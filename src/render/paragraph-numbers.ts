/** The ¶ numbers that readers see and cite. */
import type { Block } from '../model/report.ts'

/** Paragraphs and list items, counted from 1 through the whole report; other blocks have no number. */
export function paragraphNumbers(blocks: readonly Block[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'list-item') numbers.set(block.id, numbers.size + 1)
  }
  return numbers
}
