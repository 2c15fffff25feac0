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

const HOSTED = /(?:举办|办好|承办|协办|主办|筹办|筹备|召开|参加|参与|亮相|冠名) ?$/u
const EVENT =
  /^(?:19|20)\d\d ?年度?[^，。；、,;：:“”"的了]{0,16}(?:[大年峰展]会|论坛|博览会|洽谈会|交易会|[^季]节|大赛|联赛|公开赛|锦标赛)/u

/** Whether the year that starts here belongs to the name of an event: 承办2025年全国林业大会. */
export function isEventYear(text: string, start: number): boolean {
  return HOSTED.test(text.slice(Math.max(0, start - 4), start)) && EVENT.test(text.slice(start, start + 30))
}
