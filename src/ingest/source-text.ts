/** Decoded or extracted text as numbered lines, and the small questions that readers ask of it. */
import type { Doubt } from '../model/structured-report.ts'
import type { RecordStatements, SourceDocument, SourceLine } from '../model/source-document.ts'

/** A document before the facts of its file (name, hash) are put on it. */
export type DraftDocument = Omit<SourceDocument, 'file' | 'sha256' | 'doubts'> & { doubts: Omit<Doubt, 'file'>[] }

export const NO_STATEMENTS: RecordStatements = { title: null, place: null, year: null, published: null, url: null }

const LINE_END = /\r\n|\n|\r/

/** Lines of a text, the first one numbered `first`. The line ends themselves are not part of any line. */
export function splitLines(text: string, first = 1): SourceLine[] {
  return text.split(LINE_END).map((line, index) => ({ number: first + index, text: line }))
}

/** Number of Han characters of the basic plane. Counted by hand: a list of matches of a huge text would fill the memory. */
export function countHan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) count += 1
  return count
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

export function isBlank(line: SourceLine): boolean {
  return line.text.trim() === ''
}

/** One document of all the lines given. */
export function draftDocument(content: SourceLine[], statements: RecordStatements = NO_STATEMENTS): DraftDocument {
  return {
    lines: [content[0]?.number ?? 1, content.at(-1)?.number ?? 1],
    content,
    statements,
    edits: [],
    doubts: [],
  }
}
