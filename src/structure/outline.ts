/** The outline of a report from the sequence of its blocks: headings (level 1–3) and leads. */
import type { OutlineItem, Part } from '../model/report.ts'
import type { Range } from '../model/structured-report.ts'
import { parseHeadingText } from './heading-text.ts'
import { partsOfHeadings } from './parts.ts'

/** What the outline needs of a block. `level` is given for headings, `leads` for paragraphs and list items. */
export interface OutlineBlock {
  id: string
  type: 'title' | 'note' | 'heading' | 'paragraph' | 'list-item' | 'entry'
  level?: 1 | 2 | 3
  text: string
  leads?: Range[]
}

export interface Outline {
  outline: OutlineItem[]
  /** By block id: the nearest heading block above (a heading is its own section) and the part it stands in. */
  placed: Map<string, { section: string | null; part: Part | null }>
}

/**
 * Nested outline items and the place of every block. A heading's id is its block's id. Leads are level-3
 * items `<block>-lead`, `<block>-lead-2` … that point at their paragraph.
 */
export function buildOutline(blocks: OutlineBlock[]): Outline {
  const headings = blocks.filter(isHeading)
  const parts = partsOfHeadings(headings.map(({ level, text }) => ({ level, title: parseHeadingText(text).title })))
  const outline: OutlineItem[] = []
  const placed: Outline['placed'] = new Map()
  const open: OutlineItem[] = []
  let next = 0
  let section: string | null = null
  let part: Part | null = null

  const add = (item: OutlineItem): void => {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop()
    ;(open.at(-1)?.children ?? outline).push(item)
    open.push(item)
  }

  for (const block of blocks) {
    if (isHeading(block)) {
      section = block.id
      part = parts[next] ?? null
      next += 1
      add({ id: block.id, level: block.level, ...parseHeadingText(block.text), block: block.id, part, children: [] })
    }
    placed.set(block.id, { section, part })
    leadTitles(block).forEach((title, index) => {
      const id = index === 0 ? `${block.id}-lead` : `${block.id}-lead-${String(index + 1)}`
      add({ id, level: 3, marker: null, title, block: block.id, part, children: [] })
    })
  }
  return { outline, placed }
}

function isHeading(block: OutlineBlock): block is OutlineBlock & { level: 1 | 2 | 3 } {
  return block.type === 'heading' && block.level !== undefined
}

/**
 * Titles of the leads that are outline items. A lead that opens its paragraph names all of it, and those after it are
 * a level further down than the outline goes; where none opens it, those inside divide it.
 */
function leadTitles({ text, leads }: OutlineBlock): string[] {
  const [first, ...others] = leads ?? []
  if (!first) return []
  const opens = /^[—－-]*\s*$/u.test(text.slice(0, first[0]))
  const shown = opens ? [first] : [first, ...others]
  return shown.map(([start, end]) => parseHeadingText(text.slice(start, end)).title).filter((title) => title !== null)
}
