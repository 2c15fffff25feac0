/** Applies the text corrections of a sidecar to the lines of its seed, before cleaning. */
import type { SourceDocument, SourceLine } from '../model/source-document.ts'
import { textAround } from './text-around.ts'
import type { Corrections, TextCorrection } from './corrections.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/**
 * Finds the documents that the corrections name, and applies the text corrections, each recorded as an edit of kind
 * `correction`. The metadata corrections come back knowing the line on which their document begins.
 * @throws UnreadableFileError when a document or the text to correct is not found, or found more than once
 */
export function applyTextCorrections(
  documents: SourceDocument[],
  corrections: Corrections,
): { documents: SourceDocument[]; corrections: Corrections } {
  const metadata = corrections.metadata.map((correction) => {
    const [named] = documentsOf(documents, correction.document, corrections.file)
    // Without a name the correction is for every document of the file.
    return { ...correction, firstLine: correction.document === undefined ? null : (named?.lines[0] ?? null) }
  })
  const corrected = corrections.text.reduce((all, each) => applyOne(all, each, corrections.file), documents)
  return { documents: corrected, corrections: { ...corrections, metadata } }
}

function documentsOf(documents: SourceDocument[], title: string | undefined, file: string): SourceDocument[] {
  if (title === undefined) return documents
  const named = documents.filter((document) => isNamed(document, title))
  if (named.length > 0) return named
  const advice = '请照原文件中的标题填写 document，或在只有一篇文章时删去它'
  throw new UnreadableFileError(file, `找不到题为“${title}”的文章`, advice)
}

/** A document of a list goes by its title line; any other by a line near its beginning. */
function isNamed(document: SourceDocument, title: string): boolean {
  const bare = (text: string): string => text.replace(/\s+/gu, '')
  return (
    (document.statements.title !== null && bare(document.statements.title) === bare(title)) ||
    document.content.slice(0, TITLE_LINES).some(({ text }) => bare(text) === bare(title))
  )
}
const TITLE_LINES = 20

interface Place {
  document: SourceDocument
  line: SourceLine
}

function applyOne(documents: SourceDocument[], correction: TextCorrection, file: string): SourceDocument[] {
  const places = documentsOf(documents, correction.document, file).flatMap((document) =>
    document.content
      .filter(({ number }) => correction.line === undefined || number === correction.line)
      .flatMap((line) => occurrences(line.text, correction.instead).map((): Place => ({ document, line }))),
  )
  const [place, second] = places
  if (!place) throw notFound(correction, documents, file)
  if (second) throw notUnique(correction, places, file)
  return documents.map((document) => (document === place.document ? withCorrection(place, correction) : document))
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}

function withCorrection({ document, line }: Place, { instead, write, why }: TextCorrection): SourceDocument {
  const text = line.text.split(instead).join(write)
  const at = line.text.indexOf(instead)
  return {
    ...document,
    content: document.content.map((each) => (each === line ? { ...line, text } : each)),
    edits: [
      ...document.edits,
      {
        kind: 'correction',
        line: line.number,
        before: instead,
        after: write,
        reason: `勘误：${why}`,
        around: textAround(line.text, at, at + instead.length),
      },
    ],
  }
}

function notFound({ instead, line }: TextCorrection, documents: SourceDocument[], file: string): UnreadableFileError {
  const elsewhere = documents
    .flatMap(({ content }) => content.filter(({ text }) => text.includes(instead)))
    .map(({ number }) => String(number))
  const where = line === undefined ? '文中' : `第 ${String(line)} 行`
  const hint = elsewhere.length > 0 ? `（它在第 ${elsewhere.join('、')} 行）` : ''
  return new UnreadableFileError(
    file,
    `${where}找不到要更正的“${instead}”${hint}`,
    '请照原文件抄写 instead，并核对行号',
  )
}

function notUnique({ instead, line }: TextCorrection, places: Place[], file: string): UnreadableFileError {
  const lines = [...new Set(places.map((place) => String(place.line.number)))]
  const advice =
    line === undefined && lines.length > 1 ? '请用 line 指明行号' : '请在 instead 中多写几个字，使它只出现一次'
  return new UnreadableFileError(
    file,
    `要更正的“${instead}”出现 ${String(places.length)} 次（第 ${lines.join('、')} 行）`,
    advice,
  )
}
