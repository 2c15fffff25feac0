/** The glossary of a document: where its heading stands, and the blocks below it. */
import type { CleanLine } from '../clean/clean-document-model.ts'
import type { Edit } from '../model/report.ts'
import type { Doubt } from '../model/structured-report.ts'
import type { DraftBlock } from './draft-block.ts'
import { isGlossaryHeading } from './glossary/glossary-heading.ts'
import { parseGlossarySection } from './glossary/glossary-section.ts'

export interface GlossaryPart {
  /** Lines before the glossary's heading. */
  body: CleanLine[]
  blocks: DraftBlock[]
  /** Lines after it: annexes. */
  rest: CleanLine[]
  edits: Edit[]
  doubts: Omit<Doubt, 'file'>[]
}

/** Null when the document has no glossary, or nothing of it but the heading. */
export function readGlossaryPart(lines: CleanLine[]): GlossaryPart | null {
  const at = lines.findIndex(({ text }, index) => index > 0 && isGlossaryHeading(text))
  const heading = lines[at]
  if (!heading || at === lines.length - 1) return null
  // Several logical lines may come from one line of the source, so the parser counts its own.
  const numbered = lines.map(({ text }, index) => ({ number: index + 1, text }))
  const sourceLine = (number: number | null): number => lines[(number ?? at + 1) - 1]?.line ?? heading.line
  const section = parseGlossarySection(numbered.slice(at + 1), numbered.slice(0, at))
  const rest = section.restLine === null ? lines.length : section.restLine - 1
  return {
    body: lines.slice(0, at),
    blocks: [
      { type: 'heading', level: 1, text: heading.text, line: heading.line },
      ...section.blocks.map((block) => ({ ...block, line: heading.line })),
    ],
    rest: lines.slice(rest),
    edits: section.edits.map((edit) => ({ ...edit, line: sourceLine(edit.line) })),
    doubts: section.doubts.map((doubt) => ({ ...doubt, line: sourceLine(doubt.line) })),
  }
}
