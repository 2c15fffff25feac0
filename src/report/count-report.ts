import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { Report } from '../model/report.ts'

/** Characters are those of all blocks, blanks left out, as Word counts 字数. */
export function countReport(
  report: Pick<AnnotatedReport, 'blocks' | 'mentions' | 'figures' | 'entries'>,
): Report['counts'] {
  return {
    characters: report.blocks.reduce((sum, block) => sum + countCharacters(block.text), 0),
    sections: report.blocks.filter((block) => block.type === 'heading').length,
    blocks: report.blocks.length,
    mentions: report.mentions.length,
    figures: report.figures.length,
    entries: report.entries.length,
  }
}

function countCharacters(text: string): number {
  return Array.from(text.replace(/\s/gu, '')).length
}
