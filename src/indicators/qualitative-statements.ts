/** What is said of an indicator in words: 居民收入增长与经济增长同步, 居民收入稳步增长. */
import { sentenceAt } from '../figures/sentence-at.ts'
import type { FindIndicatorWords } from './indicator-words.ts'
import type { IndicatorDefinition } from './indicator-definitions.ts'
import { isPartOfWhole } from './subject-words.ts'

export interface QualitativeStatement {
  definition: IndicatorDefinition
  /** Offset of the indicator's name in the text. */
  start: number
  /** As printed: 和经济增长同步 → `和经济增长同步`. */
  words: string
}

const WORDS =
  /^(?:年均)?(?:增长|增速|增幅|涨幅|水平)?((?:力争|确保|努力|继续)?(?:[和与同跟](?:全[国省市]|地区|区域)?(?:经济增长|经济发展|经济增速|经济|GDP|地区生产总值|生产总值|居民收入)(?:增长|增速|发展)?(?:基本|保持|大体)*(?:同步(?:增长|提高)?|一致|相适应)|(?:增速)?(?:高于|快于|不低于|略高于|跑赢|好于)(?:全[国省市县]|经济|GDP|地区生产总值|上年|年度|周边)[^，。；,;、0-9]{0,10}|(?:实现|保持|继续|继续保持)?(?:稳步|稳定|持续|平稳|合理|较快|同步|正)(?:增长|提高|提升|增加)|(?:基本)?保持(?:基本|总体|大体)*(?:稳定|平稳|同步)|(?:总体|基本|大体)(?:稳定|平稳)|稳中有[升进增]))/u
const MARK = /[。！？!?\n，,；;、]/u

/**
 * 稳步增长 is said of much; it counts where indicators are listed (the sentence has a percentage or says 目标), and
 * where the sentence ends on it (…，固定资产投资稳步提升。).
 */
const STEADY = /^(?:实现|保持|继续)*(?:稳步|稳定|持续|平稳|合理|较快|同步|正)/u

function listsIndicators(text: string, offset: number): boolean {
  return /目标|\d ?[%％]/u.test(sentenceAt(text, offset))
}

/** The statements in words of one block's text, in order. */
export function qualitativeStatements(text: string, find: FindIndicatorWords): QualitativeStatement[] {
  const statements: QualitativeStatement[] = []
  for (const { start, end, definition } of find(text)) {
    // 与经济增长保持同步 is what another indicator keeps up with.
    if (/[与和同跟于] ?$/u.test(text.slice(0, start).slice(-2))) continue
    if (isPartOfWhole(text.slice(Math.max(0, start - 8), start))) continue
    const match = WORDS.exec(text.slice(end, end + 40))
    const words = match?.[1]
    if (match === null || words === undefined) continue
    // A number right after the words says it better, and is a row of its own: 稳步增长6%左右.
    const after = text.slice(end + match[0].length, end + match[0].length + 4)
    if (/^[^，。；,;、]{0,2}\d/u.test(after) || !MARK.test(after.charAt(0) || '。')) continue
    const endsSentence = /^(?:[。；;！!]|$)/u.test(text.slice(end + match[0].length))
    if (STEADY.test(words) && !endsSentence && !listsIndicators(text, start)) continue
    statements.push({ definition, start, words })
  }
  return statements
}
