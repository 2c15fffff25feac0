/**
 * What a city calls its leading trade: 中国光谷, 中国药都. Such names stand without quotation marks, often once,
 * and a dictionary does not have them.
 */
import { segmentWords } from '../segment/segment-words.ts'

const COINED = /中国(\p{Script=Han}{1,2}[谷都港])(?!\p{Script=Han}?[人口])/gu

/**
 * Each once, in code unit order.
 * @param texts Normalised blocks.
 */
export function readCoinedPlaces(texts: readonly string[]): string[] {
  const names = new Set<string>()
  for (const text of texts) {
    for (const { 0: name, 1: place = '', index } of text.matchAll(COINED)) {
      // 中国香港 and the 成都 of 中国成都 are words of the dictionary.
      const words = segmentWords(text.slice(index, index + name.length + 4))
      const ends = words.some(({ end }) => end === name.length)
      if (ends && words[0]?.text === '中国' && !words.some((word) => word.text === place)) names.add(name)
    }
  }
  return [...names].sort()
}
