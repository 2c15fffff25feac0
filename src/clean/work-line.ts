/** A line on its way through the cleaning steps. */
import type { CleanLine } from './clean-document-model.ts'

export interface WorkLine extends CleanLine {
  /** A blank line stands before this one. */
  gap: boolean
  /** A page number stood between this line and the one before. */
  newPage?: true
}

/** The text without any whitespace: what comparisons between lines look at. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** Width on paper: a Han character or full-width mark counts 1, a digit or Latin letter one half. */
export function printedWidth(text: string): number {
  let width = 0
  for (const character of text) width += character < '\u0100' ? 0.5 : 1
  return width
}
