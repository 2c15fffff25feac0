import { normaliseText } from '../../normalise/normalise-text.ts'
import type { Simplify } from '../../normalise/normalise-text.ts'

/** Where words (normalised) stand in a text as shown, in UTF-16 units, ascending. Occurrences of one word do not overlap. */
export function wordRanges(text: string, words: readonly string[], simplify: Simplify): [number, number][] {
  const normalised = normaliseText(text, simplify)
  const ranges: [number, number][] = []
  for (const word of words) {
    for (let at = normalised.text.indexOf(word); at !== -1; at = normalised.text.indexOf(word, at + word.length)) {
      ranges.push([normalised.starts[at] ?? 0, normalised.ends[at + word.length - 1] ?? 0])
    }
  }
  return ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
