import { normaliseText } from '../../normalise/normalise-text.ts'
import type { Simplify } from '../../normalise/normalise-text.ts'

/**
 * The words of a query, normalised, each once. A blank separates words; straight quotes round the whole
 * query make one word of it, blanks dropped; every other quote mark is dropped.
 */
export function queryWords(query: string, simplify: Simplify): string[] {
  const trimmed = query.trim()
  const quoted = /^"([^"]+)"$/u.exec(trimmed)
  const pieces = quoted ? [quoted[1] ?? ''] : trimmed.split(/\p{White_Space}+/u)
  const words = pieces.map((piece) => normaliseText(piece, simplify).text).filter((word) => word !== '')
  return [...new Set(words)]
}
