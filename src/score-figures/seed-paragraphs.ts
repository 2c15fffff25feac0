/** Paragraphs of a seed file as the hand-made answers count them, with the part of the report they stand in. */
import type { Block, Part } from '../model/report.ts'

export interface SeedParagraph {
  /** 0-based index among the blocks of lines between blank lines. */
  para: number
  text: string
  part: Part | null
}

/** Line breaks inside a block of lines are deleted, nothing is inserted, ends are trimmed, inner blanks stay. */
export function seedParagraphs(file: string): SeedParagraph[] {
  let part: Part | null = null
  return file
    .split(/\r?\n[ \t\u3000]*\r?\n/u)
    .map((lines) => lines.replaceAll(/\r?\n/gu, '').trim())
    .filter((text) => text !== '')
    .map((text, para) => {
      part = partOfHeading(text) ?? part
      return { para, text, part }
    })
}

const HEADING = /^[#\s]*(?:[一二三四五]、|《?政府工作报告》?名词|名词)/u

function partOfHeading(text: string): Part | null {
  if (text.length > 40 || !HEADING.test(text)) return null
  if (/名词|术语/u.test(text)) return 'glossary'
  if (/自身建设/u.test(text)) return 'governance'
  return /回顾|总结/u.test(text) ? 'review' : 'plan'
}

/** As blocks, so that figures can be annotated; ids are `p` and the number. */
export function blocksOf(paragraphs: readonly SeedParagraph[]): Block[] {
  return paragraphs.map(({ para, text, part }) => ({
    id: `p${String(para)}`,
    type: 'paragraph',
    section: null,
    part,
    text,
  }))
}
