/** The sentence that holds a place of a text. */

const SENTENCE_END = /[。！？!?\n]/u
const CLOSING = /[”’」』）)"》]/u

/** Offsets of the sentence around `offset`: from after the 。！？ before it to behind the one after it. ；does not end one. */
export function sentenceSpan(text: string, offset: number): [start: number, end: number] {
  let start = Math.min(offset, text.length)
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1
  while (start < offset && (CLOSING.test(text.charAt(start)) || text.charAt(start) === ' ')) start += 1
  let end = Math.max(offset, 0)
  while (end < text.length && !SENTENCE_END.test(text.charAt(end))) end += 1
  if (end < text.length) end += 1
  while (end < text.length && CLOSING.test(text.charAt(end))) end += 1
  return [start, end]
}

/** The sentence of `text` that holds the character at `offset`, without blanks at its ends. */
export function sentenceAt(text: string, offset: number): string {
  const [start, end] = sentenceSpan(text, offset)
  return text.slice(start, end).trim()
}
