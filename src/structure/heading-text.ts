/** What the outline shows of a heading block's text. */
import { readMarker } from './heading-marker.ts'

/** Ends that belong to the line, not to the title. */
const CLOSING = /[。．.：:；;\s]+$/u

/** A reference mark of the glossary inside a heading: it belongs to the text, not to the title. */
const NOTE_MARK = /\^?[[［【〔]\d{1,3}[\]］】〕]/gu

/**
 * Marker and title of a heading as the outline shows them: the marker canonical (`一、`, `（一）`, `1.`) or null, the
 * title without marker, closing 。 and note marks ([12]), or null where only a marker is printed.
 */
export function parseHeadingText(text: string): { marker: string | null; title: string | null } {
  const trimmed = text.trim()
  const marker = readMarker(trimmed)
  const title = trimmed
    .slice(marker?.length ?? 0)
    .replace(NOTE_MARK, '')
    .replace(CLOSING, '')
    .trim()
  return { marker: marker?.canonical ?? null, title: title === '' ? null : title }
}
