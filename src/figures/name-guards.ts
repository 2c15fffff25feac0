/** Where numerals are part of names: quoted slogans, book titles, codes. */

/** Longest quotation that is taken for a name or slogan; longer ones are speech, and their figures count. */
const LONGEST_NAME = 16

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '"': '"',
  '＂': '＂',
}
const BETWEEN_NAMES = /\d ?[万亿]?[\p{Script=Han}%][，、；]/u
const OPENERS = /[“‘「『《〈"＂]/gu

/**
 * The spans inside short quotation marks and inside book titles, in order. Straight quotes are paired in order of
 * appearance inside one sentence; a quote that never closes opens nothing.
 */
export function nameSpans(text: string): [start: number, end: number][] {
  const spans: [number, number][] = []
  OPENERS.lastIndex = 0
  for (let match = OPENERS.exec(text); match !== null; match = OPENERS.exec(text)) {
    const opener = match[0]
    const limit = opener === '《' || opener === '〈' ? 80 : LONGEST_NAME * 3
    const window = text.slice(match.index + 1, match.index + 1 + limit)
    const length = window.indexOf(CLOSING[opener] ?? '')
    const sentenceEnd = window.search(/[。\n]/u)
    if (length < 0 || (sentenceEnd >= 0 && sentenceEnd < length)) continue
    // Straight quotes do not tell opening from closing: what holds a list with numbers stands between two names.
    const straight = opener === '"' || opener === '＂'
    if (straight && BETWEEN_NAMES.test(window.slice(0, length))) continue
    if (length <= LONGEST_NAME || limit === 80) spans.push([match.index, match.index + length + 2])
    // A straight quote must not serve as an opener again after it has closed.
    if (straight) OPENERS.lastIndex = match.index + length + 2
  }
  return spans
}
