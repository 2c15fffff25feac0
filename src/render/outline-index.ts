/** Looking up, for a block, where it stands in the outline. */
import type { Block, OutlineItem } from '../model/report.ts'

export interface HeadingPlace {
  item: OutlineItem
  /** 1 for the outermost items: by nesting, so that no heading rank is skipped where the outline skips a level. */
  depth: number
  /** The heading itself or the one above it that opens a level-1 or level-2 section. */
  section: string
}

/** Heading blocks of the outline by block id; leads, which are no headings, are left out. */
export function headingPlaces(outline: readonly OutlineItem[], blocks: readonly Block[]): Map<string, HeadingPlace> {
  const headings = new Set(blocks.filter((block) => block.type === 'heading').map((block) => block.id))
  const places = new Map<string, HeadingPlace>()
  const walk = (items: readonly OutlineItem[], depth: number, section: string): void => {
    for (const item of items) {
      const isHeading = headings.has(item.block)
      const own = isHeading && item.level <= 2 ? item.block : section
      if (isHeading) places.set(item.block, { item, depth, section: own })
      walk(item.children, isHeading ? depth + 1 : depth, own)
    }
  }
  walk(outline, 1, '')
  return places
}

/** The level-2 section (level-1 where there is none) that each block stands in, by block id; '' before the first. */
export function sectionOfBlocks(
  blocks: readonly Block[],
  places: ReadonlyMap<string, HeadingPlace>,
): Map<string, string> {
  const sections = new Map<string, string>()
  let section = ''
  for (const block of blocks) {
    section = places.get(block.id)?.section ?? section
    sections.set(block.id, section)
  }
  return sections
}
