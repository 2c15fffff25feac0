/** Calendar expressions with a numeral: 2023年, 2021—2035年, 一季度, 上半年, 1—11月, “十四五”. */
import { parseChineseNumeral, parseDigitSequence } from './chinese-numeral.ts'
import type { RawFigure } from './scanned-figure.ts'

/** Stands for the year of a date that does not say it, as in EDTF. */
export const UNKNOWN_YEAR = 'XXXX'

const YEAR = '((?:1[89]|20|21)\\d\\d) ?'
const DASH = ' ?[-—–~～―─－至到]{1,2} ?'
const YEAR_RANGE = new RegExp(`${YEAR}年?${DASH}${YEAR}年`, 'y')
const YEAR_DATE = new RegExp(
  `${YEAR}年(?! ?(?:[级代]|的?(?:历史|文明|积淀|沉淀|文脉|岁月)))(?: ?(\\d{1,2}) ?月(?:份| ?(\\d{1,2}) ?[日号])?| ?(?:第?([一二三四1-4])季度|([上下])半年|前([二两三])季度))?`,
  'y',
)
const CHINESE_YEAR =
  /([一二][〇○零一二三四五六七八九]{3})年(?!代)(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?)?/y
const CHINESE_MONTH_DAY = /([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/y
const CHINESE_YEAR_RANGE = /([一二][〇○零一二三四五六七八九]{3})年?[至到—\-]([一二][〇○零一二三四五六七八九]{3})年/y
const MONTH_RANGE = new RegExp(`(\\d{1,2}) ?月?${DASH}(\\d{1,2}) ?月份?`, 'y')
const MONTH_DAY = /(\d{1,2}) ?月(?:份| ?(\d{1,2}) ?[日号])?/y
/** 12月14日至15日: one stretch of days. */
const TO_DAY = new RegExp(`${DASH}(\\d{1,2}) ?[日号]`, 'y')
const FIRST_MONTHS = /前 ?(\d{1,2}|[二两三四五六七八九]|十一?) ?个月/y
const QUARTER = /第?([一二三四1-4]) ?季度/y
const FIRST_QUARTERS = /前([二两三23])个?季度/y
const HALF = /([上下])半年/y
const FIVE_YEAR_PLAN = /十([一二三四五六七八九])五(?!”?普法)|([一二三四五六七八九])五(?=”?(?:计划|期间|时期|规划|末))/y

const QUARTERS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
}

interface Reading {
  end: number
  value: string
}

const two = (digits: string): string => digits.padStart(2, '0')
const month = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 12

function at(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

/** The calendar expression that starts at this place, or null. */
export function readDate(text: string, position: number): RawFigure | null {
  const first = text.charAt(position)
  const reading =
    first >= '0' && first <= '9'
      ? (readYear(text, position) ?? readMonth(text, position) ?? readQuarter(text, position))
      : (readQuarter(text, position) ?? readChineseYear(text, position) ?? readPlan(text, position))
  if (reading === null) return null
  return {
    start: position,
    end: reading.end,
    kind: 'date',
    value: reading.value,
    valueMax: null,
    unit: null,
    more: false,
    bareScale: false,
  }
}

function readYear(text: string, position: number): Reading | null {
  const range = at(YEAR_RANGE, text, position)
  if (range !== null) return { end: YEAR_RANGE.lastIndex, value: `${range[1] ?? ''}/${range[2] ?? ''}` }
  const match = at(YEAR_DATE, text, position)
  if (match === null) return null
  const [, year = '', monthDigits, day, quarter, half, quarters] = match
  const end = YEAR_DATE.lastIndex
  if (quarter !== undefined) return { end, value: `${year}-Q${QUARTERS[quarter] ?? ''}` }
  if (half !== undefined) return { end, value: `${year}-H${half === '上' ? '1' : '2'}` }
  if (quarters !== undefined) return { end, value: `${year}-Q1/${year}-Q${QUARTERS[quarters] ?? ''}` }
  if (monthDigits === undefined || !month(monthDigits)) return { end: text.indexOf('年', position) + 1, value: year }
  return day === undefined
    ? { end, value: `${year}-${two(monthDigits)}` }
    : throughDay(text, end, `${year}-${two(monthDigits)}`, day)
}

/** A day of a month (`2023-12`), with the later day of that month where the text goes on 至15日. */
function throughDay(text: string, end: number, yearMonth: string, day: string): Reading {
  const first = `${yearMonth}-${two(day)}`
  const to = at(TO_DAY, text, end)?.[1]
  return to === undefined ? { end, value: first } : { end: TO_DAY.lastIndex, value: `${first}/${yearMonth}-${two(to)}` }
}

function readMonth(text: string, position: number): Reading | null {
  const range = at(MONTH_RANGE, text, position)
  if (range !== null && month(range[1] ?? '') && month(range[2] ?? '')) {
    const value = `${UNKNOWN_YEAR}-${two(range[1] ?? '')}/${UNKNOWN_YEAR}-${two(range[2] ?? '')}`
    return { end: MONTH_RANGE.lastIndex, value }
  }
  const match = at(MONTH_DAY, text, position)
  if (match === null || !month(match[1] ?? '')) return null
  const yearMonth = `${UNKNOWN_YEAR}-${two(match[1] ?? '')}`
  const end = MONTH_DAY.lastIndex
  return match[2] === undefined ? { end, value: yearMonth } : throughDay(text, end, yearMonth, match[2])
}

function readQuarter(text: string, position: number): Reading | null {
  const months = at(FIRST_MONTHS, text, position)
  if (months !== null) {
    const count = /\d/.test(months[1] ?? '') ? Number(months[1]) : (parseChineseNumeral(months[1] ?? '') ?? 0)
    if (count > 1 && count <= 12) {
      const value = `${UNKNOWN_YEAR}-01/${UNKNOWN_YEAR}-${two(String(count))}`
      return { end: FIRST_MONTHS.lastIndex, value }
    }
  }
  const quarters = at(FIRST_QUARTERS, text, position)
  if (quarters !== null) {
    const value = `${UNKNOWN_YEAR}-Q1/${UNKNOWN_YEAR}-Q${QUARTERS[quarters[1] ?? ''] ?? ''}`
    return { end: FIRST_QUARTERS.lastIndex, value }
  }
  const quarter = at(QUARTER, text, position)
  if (quarter !== null) {
    return { end: QUARTER.lastIndex, value: `${UNKNOWN_YEAR}-Q${QUARTERS[quarter[1] ?? ''] ?? ''}` }
  }
  const half = at(HALF, text, position)
  if (half !== null) return { end: HALF.lastIndex, value: `${UNKNOWN_YEAR}-H${half[1] === '上' ? '1' : '2'}` }
  return null
}

function readChineseYear(text: string, position: number): Reading | null {
  const digits = (chinese: string): string => String(parseDigitSequence(chinese.replaceAll('○', '〇')) ?? '')
  const range = at(CHINESE_YEAR_RANGE, text, position)
  if (range !== null) {
    return { end: CHINESE_YEAR_RANGE.lastIndex, value: `${digits(range[1] ?? '')}/${digits(range[2] ?? '')}` }
  }
  const match = at(CHINESE_YEAR, text, position)
  if (match !== null) {
    return { end: CHINESE_YEAR.lastIndex, value: digits(match[1] ?? '') + chineseMonthDay(match[2], match[3]) }
  }
  const day = at(CHINESE_MONTH_DAY, text, position)
  return day === null
    ? null
    : { end: CHINESE_MONTH_DAY.lastIndex, value: UNKNOWN_YEAR + chineseMonthDay(day[1], day[2]) }
}

/** `-09-12` for 九月十二日. */
function chineseMonthDay(monthWord: string | undefined, dayWord: string | undefined): string {
  return [monthWord, dayWord]
    .map((word) => (word === undefined ? null : parseChineseNumeral(word)))
    .map((value) => (value === null ? '' : `-${two(String(value))}`))
    .join('')
}

/** The five-year plans: the third began in 1966, each lasts five years; the first two were 1953–57 and 1958–62. */
function readPlan(text: string, position: number): Reading | null {
  const match = at(FIVE_YEAR_PLAN, text, position)
  if (match === null) return null
  const n = match[1] === undefined ? parseChineseNumeral(match[2] ?? '') : 10 + (parseChineseNumeral(match[1]) ?? 0)
  if (n === null) return null
  const first = n === 1 ? 1953 : n === 2 ? 1958 : 1951 + 5 * n
  return { end: FIVE_YEAR_PLAN.lastIndex, value: `${String(first)}/${String(first + 4)}` }
}
