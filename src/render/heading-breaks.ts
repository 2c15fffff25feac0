/**
 * Where a heading may break. Our headings break after punctuation only (word-break: keep-all); a run of words longer
 * than a line of a phone would then stand on a line of its own and break inside a word, so there it may break between
 * words too.
 */
import { element, nodes, toHtml, type ElementContent } from './hast.ts'

/** Characters of a heading of the text that fit on a line of a phone. */
const LINE = 14
const LONGEST_MARKER = 4
/** Runs up to and with their punctuation. */
const RUN = /[^，。、；：！？,;:!?）)》”]*[，。、；：！？,;:!?）)》”]*/gu
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The text cut where it may break beside punctuation; one piece where it fits as it is. */
export function headingPieces(text: string, line = LINE): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const [run] of text.matchAll(RUN)) {
    // A marker, （三） or 一、, would be left alone by a long run after it.
    const marker = pieces.length === 0 && piece.length <= LONGEST_MARKER ? piece.length : 0
    if (marker + run.length <= line) {
      piece += run
      continue
    }
    // A word of one character stays with the word before: 2024|年, 高新|区.
    for (const { segment } of words.segment(run)) {
      if (segment.length > 1 && /\p{Script=Han}$/u.test(piece) && /^[\p{L}\p{N}]/u.test(segment)) {
        pieces.push(piece)
        piece = ''
      }
      piece += segment
    }
  }
  return [...pieces, piece]
}

/** The same content with <wbr> between the pieces of its text. */
export function withBreaks(content: readonly ElementContent[], line = LINE): ElementContent[] {
  return content.flatMap((node) =>
    node.type === 'text'
      ? nodes(
          headingPieces(node.value, line).flatMap((piece, at) => (at === 0 ? [piece] : [element('wbr', {}), piece])),
        )
      : [node],
  )
}

/** A heading's text as HTML, for the pages. */
export function headingHtml(text: string, line = LINE): string {
  return toHtml(withBreaks(nodes([text]), line))
}
