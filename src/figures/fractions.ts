/** Shares written as fractions: 百分之五, 四分之一, 1/4. */
import { parseChineseNumeral, parseScaleWord } from './chinese-numeral.ts'
import type { RawFigure } from './scanned-figure.ts'

const PART =
  '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?'
const OF = new RegExp(`(${PART}) ?分之 ?(${PART})(?: ?[至到—~-] ?(?:百分之)?(${PART}))?`, 'y')
const SLASH = /([1-9]\d{0,2})\/([1-9]\d{0,2})(?![\d/年月.A-Z])/iy

/** The fraction that starts at this place as a percentage, or null. */
export function readFraction(text: string, position: number): RawFigure | null {
  SLASH.lastIndex = position
  const slash = SLASH.exec(text)
  if (slash !== null) {
    const [numerator, denominator] = [Number(slash[1]), Number(slash[2])]
    // 5/3 or 2023/24 is no share.
    if (numerator === 0 || numerator >= denominator) return null
    return percentage(position, SLASH.lastIndex, numerator / denominator, null)
  }
  if (text.startsWith('百分百', position)) return percentage(position, position + 3, 1, null)
  OF.lastIndex = position
  const match = OF.exec(text)
  if (match === null) return null
  const denominator = number(match[1] ?? '', true)
  const numerator = number(match[2] ?? '', false)
  if (denominator === null || numerator === null || denominator === 0) return null
  const upper = match[3] === undefined ? null : number(match[3], false)
  return percentage(position, OF.lastIndex, numerator / denominator, upper === null ? null : upper / denominator)
}

function number(text: string, denominator: boolean): number | null {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''))
  // 百分之 and 千分之 are written without 一.
  if (denominator || text === '百') return parseScaleWord(text) ?? parseChineseNumeral(text)
  return parseChineseNumeral(text)
}

function percentage(start: number, end: number, share: number, upper: number | null): RawFigure {
  const percent = (value: number): number => Number((value * 100).toPrecision(12))
  return {
    start,
    end,
    kind: 'percent',
    value: percent(share),
    valueMax: upper === null ? null : percent(upper),
    unit: '%',
    more: false,
    bareScale: false,
  }
}
