/** Marks the leads of paragraphs and list items. */
import type { Range } from '../model/structured-report.ts'
import type { DraftBlock } from './draft-block.ts'
import { findLeads, openingLead } from './leads.ts'

const LONGEST_ALIKE = 31
const SAME_OPENING = 3
const NEAR = 3
const SHORTEST_BODY = 20
/** Shorter paragraphs are not divided. */
const SHORTEST_DIVIDED = 160

export function markLeads(blocks: DraftBlock[]): DraftBlock[] {
  const openings = blocks.map((block) => (hasLeads(block) ? firstSentence(block.text) : null))
  return blocks.map((block, index) => {
    if (!hasLeads(block) || block.leads.length > 0) return block
    const opening = openingLead(block.text) ?? alikeLead(block.text, openings, index) ?? aloneLead(blocks, index)
    const inner = block.text.length >= SHORTEST_DIVIDED ? findLeads(block.text) : []
    return { ...block, leads: [...(opening && !isIntroduction(block.text, opening, inner) ? [opening] : []), ...inner] }
  })
}

/** A first sentence with a comma above leads that have none introduces them. */
function isIntroduction(text: string, opening: Range, inner: Range[]): boolean {
  const hasComma = ([start, end]: Range): boolean => /[，,]/u.test(text.slice(start, end))
  return inner.length >= 2 && hasComma(opening) && !inner.some(hasComma)
}

function hasLeads(block: DraftBlock): block is DraftBlock & { type: 'paragraph' | 'list-item' } {
  return block.type === 'paragraph' || block.type === 'list-item'
}

function firstSentence(text: string): string | null {
  const end = text.slice(0, LONGEST_ALIKE).indexOf('。')
  return end < 4 ? null : text.slice(0, end + 1)
}

/** Three neighbouring paragraphs that open with short sentences in the same words: 我们将…。我们将…。 */
function alikeLead(text: string, openings: (string | null)[], index: number): Range | null {
  const own = openings[index]
  if (!own || text.length < own.length + SHORTEST_BODY || /^(?:各位|同志)|[:：]/u.test(own)) return null
  const alike = openings
    .slice(Math.max(0, index - NEAR * 2), index + NEAR * 2 + 1)
    .filter((other) => other?.slice(0, SAME_OPENING) === own.slice(0, SAME_OPENING))
  return alike.length >= NEAR ? [0, own.length] : null
}

/** A short sentence alone on its line, with its text in the next paragraph; a —— item may be longer. */
function aloneLead(blocks: DraftBlock[], index: number): Range | null {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block || next?.type !== 'paragraph' || next.text.length < 40) return null
  const dash = /^(?:——|--)\s*/u.exec(block.text)?.[0].length
  const isDashItem = dash !== undefined && block.text.length <= 60 && /^[^。]+。$/u.test(block.text)
  return isDashItem ? [dash, block.text.length] : null
}
