/**
 * When a longer word makes way for one inside it that readers can be told more about: 新时代枫桥经验, which nobody
 * explains, for 枫桥经验, which somebody does. 两新一重 does not make way for 两新: what is left is no word.
 */
import { segmentWords, tagWords } from '../segment/segment-words.ts'
import { isNumberedName } from './counting-names.ts'
import type { TermHit } from './term-matcher.ts'

/**
 * @param text Normalised; both hits stand in it.
 * @param longer Holds `inner` and more.
 * @param isExplained Whether normalised letters are an explained word by themselves.
 */
export function yieldsTo(
  text: string,
  longer: TermHit,
  inner: TermHit,
  isExplained: (key: string) => boolean,
): boolean {
  const before = text.slice(longer.start, inner.start)
  const after = text.slice(inner.end, longer.end)
  const rests = [before, after].filter((rest) => rest !== '')
  // 两重两新 is 两重 and 两新.
  if (rests.every(isExplained)) return true
  if (isNumberedName(text.slice(longer.start, longer.end))) return false
  // 武汉都市圈 is one of its kind and has more to tell than any 都市圈.
  if (before !== '' && tagWords(before)[0]?.tag === 'ns') return false
  return rests.every((rest) => isExplained(rest) || consistsOfWords(rest))
}

/** Single characters that are words of their own in front of a name or behind it: 新|时代, 国家|级. */
const SINGLE = /^[新大小老国省市县区级型性类]$/u
const NUMERAL = /^[\d一二两三四五六七八九十百千万双多]/u

function consistsOfWords(rest: string): boolean {
  return segmentWords(rest).every(({ text }) => (text.length >= 2 || SINGLE.test(text)) && !NUMERAL.test(text))
}
