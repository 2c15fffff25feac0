/** Reads one numeral, with its scale words and 余/多, where it stands. */
import { parseChineseNumeral, parseScaleWord } from './chinese-numeral.ts'
import { unitAt } from './units.ts'

export interface Numeral {
  end: number
  /** Scale words multiplied in. */
  value: number
  /** The scale words alone (亿: 1e8), to be lent to the lower end of a range (3—5亿元). */
  scale: number
  more: boolean
  /** 亿, 百, 千亿: no coefficient is written. */
  bareScale: boolean
  chinese: boolean
  /** The numeral's first digits as written, without scale. */
  digits: string
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/y
const SCALE = /[十百千万亿]+/y
const CHINESE = /[〇零一二两三四五六七八九十百千万亿]+/y
const CHINESE_DECIMALS = /点[〇零一二三四五六七八九]+[十百千]?万?亿?/y
const HAS_PLACE = /[十百千万亿]/u
const BARE_SCALE = /^[十百千万亿]+$/u

function matchAt(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0] ?? null
}

/** Skips the one blank that print or OCR may leave between a numeral and its unit. */
export function skipBlank(text: string, position: number): number {
  return text.charAt(position) === ' ' ? position + 1 : position
}

interface Tail {
  end: number
  scale: number
  more: boolean
}

/** 余/多/几 and scale words after the digits, in either order: 53万余, 4500 余万, 20多. */
function readTail(text: string, position: number): Tail {
  let end = position
  let scale = 1
  let more = false
  const beforeScale = skipBlank(text, end)
  // 千伏, 千瓦, 千米 are units of their own: their 千 multiplies nothing.
  const prefixed = (at: number): boolean => 'k千百'.includes(text.charAt(at)) && unitAt(text, at) !== null
  let next = beforeScale
  if ('余多几'.includes(text.charAt(next)) && next < text.length) {
    const after = skipBlank(text, next + 1)
    if (unitAt(text, after) !== null || '十百千万亿'.includes(text.charAt(after) || '-')) {
      more = true
      end = next + 1
      next = after
    }
  }
  if (!prefixed(next)) {
    const words = scaleWords(text, next)
    if (words !== null) {
      scale = words.scale
      end = words.end
      const after = skipBlank(text, end)
      const beyond = skipBlank(text, after + 1)
      if (!more && '余多几'.includes(text.charAt(after) || '-') && unitAt(text, beyond) !== null) {
        more = true
        end = after + 1
      }
    }
  }
  return { end, scale, more }
}

/** The longest run of scale words that makes sense and does not swallow a unit (2万千瓦 is 2万 of 千瓦). */
function scaleWords(text: string, position: number): { end: number; scale: number } | null {
  const run = matchAt(SCALE, text, position)
  if (run === null) return null
  for (let length = run.length; length > 0; length -= 1) {
    const last = text.charAt(position + length - 1)
    if ((last === '千' || last === '百') && unitAt(text, position + length - 1) !== null) continue
    const scale = parseScaleWord(run.slice(0, length))
    if (scale !== null && scale > 1) return { end: position + length, scale }
  }
  return null
}

/** The numeral in Arabic digits at this place, or null. */
export function readArabic(text: string, position: number): Numeral | null {
  const digits = matchAt(ARABIC, text, position)
  if (digits === null) return null
  const tail = readTail(text, position + digits.length)
  const value = multiply(Number(digits.replaceAll(',', '')), tail.scale)
  return { ...tail, value, bareScale: false, chinese: false, digits }
}

/** The well-formed Chinese numeral at this place, or null. A bare scale word (亿, 百亿) counts as one. */
export function readChinese(text: string, position: number): Numeral | null {
  let run = matchAt(CHINESE, text, position)
  if (run === null) return null
  // 三四轮, 七八个, 一二三产业 are lists or guesses; years in Chinese digits are read as dates.
  if (run.length > 1 && !HAS_PLACE.test(run)) return null
  const last = run.slice(-1)
  // 三千瓦 is ambiguous in print; reports write 三千千瓦 or digits, so 千瓦 after a numeral is the unit.
  if (run.length > 1 && (last === '千' || last === '百') && unitAt(text, position + run.length - 1) !== null) {
    run = run.slice(0, -1)
  }
  run += matchAt(CHINESE_DECIMALS, text, position + run.length) ?? ''
  const bareScale = BARE_SCALE.test(run) && run !== '十'
  const value =
    bareScale && !run.startsWith('十') ? parseScaleWord(run) : (parseChineseNumeral(run) ?? parseScaleWord(run))
  if (value === null) return null
  const tail = readTail(text, position + run.length)
  // The 万 and 亿 at the end are what a range lends to its lower end (八百到九百亿).
  const lendable = parseScaleWord(/[万亿]*$/u.exec(run)?.[0] ?? '') ?? 1
  return {
    ...tail,
    value: multiply(value, tail.scale),
    scale: multiply(lendable, tail.scale),
    bareScale,
    chinese: true,
    digits: run,
  }
}

/** A product without the noise of binary fractions: 1.1 × 1e8 is 110000000. */
export function multiply(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}
