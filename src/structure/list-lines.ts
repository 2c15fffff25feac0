/**
 * 一是…二是…, 一要…, 1. and their like are headings only when several paragraphs open with them one after the other.
 */
import { readMarker, WEAK_MARKERS } from './heading-marker.ts'

/** Paragraphs of the same series stand near each other. */
const FARTHEST = 12

/**
 * Indexes of lines that are items of a list, not headings: their mark counts nothing (no neighbour goes before or
 * after it), or the item before them ends in a semicolon, as all but the last of a list do.
 */
export function listLines(lines: string[]): Set<number> {
  const marks = lines.flatMap((text, index) => {
    const marker = readMarker(text)
    return marker && WEAK_MARKERS.includes(marker.kind) ? [{ index, kind: marker.kind, ordinal: marker.ordinal }] : []
  })
  const excluded = new Set<number>()
  for (const [at, mark] of marks.entries()) {
    const near = marks
      .slice(Math.max(0, at - FARTHEST), at + FARTHEST + 1)
      .filter((other) => other.kind === mark.kind && Math.abs(other.index - mark.index) <= FARTHEST)
    if (!near.some((other) => Math.abs(other.ordinal - mark.ordinal) === 1)) excluded.add(mark.index)
  }
  lines.forEach((text, index) => {
    const before = lines[index - 1]
    if (before === undefined || !/[；;]$/u.test(before)) return
    const [marker, previous] = [readMarker(text), readMarker(before)]
    if (marker && previous?.kind === marker.kind && previous.ordinal === marker.ordinal - 1) excluded.add(index)
  })
  return excluded
}

/** Whether a text opens a series and goes on with it, sentence by sentence: 一是新增学位。二是…。 is one paragraph. */
export function isSeriesInLine(text: string): boolean {
  const first = readMarker(text)
  if (!first || !WEAK_MARKERS.includes(first.kind)) return false
  return text.split(/(?<=[。；;])/u).some((sentence) => {
    const marker = readMarker(sentence)
    return marker?.kind === first.kind && marker.ordinal === first.ordinal + 1
  })
}
