/** A numeral with its unit: 1900 亿元, 53万余户, 1—2个, 百亿元, 2.4 万. */
import { isChineseFigure } from './chinese-figure-guards.ts'
import { multiply, readArabic, readChinese, skipBlank, type Numeral } from './numeral.ts'
import type { RawFigure } from './scanned-figure.ts'
import { unitAt, type Unit } from './units.ts'

const DASH = / ?(?:—{1,2}|[–~―─至到]|-{1,2}) ?/y
const LIST_SIGN = / ?[、和及与] ?(?=\d)/y
/** How many list items without a unit are followed to the one that has it (3、5和8个百分点). */
const LONGEST_BARE_LIST = 6

function numeralAt(text: string, position: number): Numeral | null {
  return readArabic(text, position) ?? readChinese(text, position)
}

/** The quantity that starts at this place, or null. */
export function readQuantity(text: string, position: number): RawFigure | null {
  const numeral = numeralAt(text, position)
  if (numeral === null) return null
  const unitStart = skipBlank(text, numeral.end)
  const unit = unitAt(text, unitStart)
  const range = readRange(text, position, numeral, unit === null ? numeral.end : unitStart + unit.text.length, unit)
  if (range !== null) return range
  if (unit !== null) return quantity(text, position, numeral, unit, unitStart + unit.text.length)
  return readElliptic(text, position, numeral, LONGEST_BARE_LIST)
}

function quantity(text: string, start: number, numeral: Numeral, unit: Unit, end: number): RawFigure | null {
  if (numeral.chinese) {
    // 千瓦, 百分点 by themselves are units, not 1000 瓦.
    if (numeral.bareScale && unitAt(text, start) !== null) return null
    if (!isChineseFigure(text, start, numeral, unit, end)) return null
  } else if (unit.kind === 'duration' && text.charAt(start - 1) === '×') return null
  const read = figure(start, end, numeral, unit)
  if (unit.text === '方' && VOLUME.test(text.slice(Math.max(0, start - 12), end + 4)))
    return { ...read, unit: '立方米' }
  if (unit.text === '天' && DAYS_COUNTED.test(text.slice(Math.max(0, start - 12), start)))
    return { ...read, kind: 'count' }
  return unit.unit === '年' && numeral.value > LONGEST_YEARS ? null : read
}

/** 优良天数261天、增加9天 counts days; 连续9天 lasts. */
const DAYS_COUNTED = /天[数气][^，。；]{0,8}$|(?:增加|减少|增长) ?$/u
/** Longer durations are dates run together: 01-242021年. */
const LONGEST_YEARS = 9999

/** 万方 of floor space are 平方米; of earth, water and the like 立方米. */
const VOLUME = /[土水砂渣淤]|库容|混凝|木材|天然气|蓄积/u

function figure(start: number, end: number, numeral: Numeral, unit: Unit): RawFigure {
  return {
    start,
    end,
    kind: unit.kind,
    value: multiply(numeral.value, unit.factor),
    valueMax: null,
    unit: unit.unit,
    more: numeral.more,
    bareScale: numeral.bareScale,
  }
}

/** 1—2个, 3%至5%, 3—5亿元 (the lower end takes the scale of the upper). */
function readRange(text: string, start: number, low: Numeral, lowEnd: number, lowUnit: Unit | null): RawFigure | null {
  DASH.lastIndex = lowEnd
  const dash = DASH.exec(text)
  if (dash === null) return null
  const high = numeralAt(text, DASH.lastIndex)
  if (high === null || high.chinese !== low.chinese || high.bareScale) return null
  const unitStart = skipBlank(text, high.end)
  const unit = unitAt(text, unitStart)
  if (unit === null || (lowUnit !== null && lowUnit.text !== unit.text)) return null
  // 从5%到8% tells a change, not a range.
  if (/[从由自] ?$/u.test(text.slice(Math.max(0, start - 2), start))) return null
  const lent = low.scale === 1 && lowUnit === null ? high.scale : 1
  const lower = multiply(multiply(low.value, lent), unit.factor)
  const upper = multiply(high.value, unit.factor)
  if (lower >= upper || (unit.unit === '年' && upper > LONGEST_YEARS)) return null
  const end = unitStart + unit.text.length
  if (low.chinese && !isChineseFigure(text, start, high, unit, end)) return null
  return { ...figure(start, end, low, unit), value: lower, valueMax: upper, more: low.more || high.more }
}

/** A numeral whose unit is not written: 2.4 万、9 万人次; 跨越1800亿; 3、5和8个百分点; 百亿级. */
function readElliptic(text: string, start: number, numeral: Numeral, depth: number): RawFigure | null {
  if (/[A-Z+×:∶/·•‧]/i.test(text.charAt(numeral.end))) return null
  const next = nextInList(text, numeral.end, depth)
  if (numeral.chinese && !/亿/u.test(numeral.digits) && !(next === null && numeral.scale > 1)) return null
  if (numeral.bareScale) {
    // 亿 alone begins company names; 十亿级, 百亿产业, 千亿 do not.
    const classed = numeral.digits.length > 1 || text.charAt(numeral.end) === '级'
    return classed ? money(start, numeral) : null
  }
  if (next !== null) {
    const lent = numeral.scale === 1 ? 1 : numeral.scale
    return {
      ...next.figure,
      start,
      end: numeral.end,
      value: numeral.value,
      valueMax: null,
      more: numeral.more,
      ...(lent === 1 ? next.lend(numeral.value) : {}),
    }
  }
  if (numeral.scale < 1e4 && !(numeral.chinese && numeral.value >= 1e4)) return null
  return impliedUnit(text, start, numeral)
}

interface Lender {
  figure: RawFigure
  lend: (value: number) => { value: number }
}

/** The unit of the next number in a 、-list of bare numbers. */
function nextInList(text: string, position: number, depth: number): Lender | null {
  if (depth === 0) return null
  LIST_SIGN.lastIndex = position
  if (LIST_SIGN.exec(text) === null) return null
  const at = LIST_SIGN.lastIndex
  const numeral = readArabic(text, at)
  if (numeral === null) return null
  const unitStart = skipBlank(text, numeral.end)
  const unit = unitAt(text, unitStart)
  if (unit === null) return nextInList(text, numeral.end, depth - 1)
  if (unit.kind === 'duration') return null
  return {
    figure: figure(at, unitStart + unit.text.length, numeral, unit),
    lend: (value) => ({ value: multiply(multiply(value, numeral.scale), unit.factor) }),
  }
}

const PEOPLE_AFTER = /^ ?\p{Script=Han}{0,4}?(?:人|市民|群众|居民|学生|职工|农民|村民|游客|师生|纳税人|儿童|党员|干部)/u
const PEOPLE = /(?:人|市民|群众|居民|学生|职工|农民|村民|游客|师生)[^，。；、,;]{0,6}$/u
const VISITS = /人次[^，。；、,;]{0,6}$/u
const MONEY_WORDS =
  /(?:元|资金|投资|产值|收入|总量|规模|营收|税收|贷款|存款|余额|[总金]额|资产|市值|利润|GDP|生产总值)[^，。；,;]{0,8}$/u

/** 亿 without a unit is money unless people are counted; 万 without a unit is told by the noun before it. */
function impliedUnit(text: string, start: number, numeral: Numeral): RawFigure {
  const before = text.slice(Math.max(0, start - 14), start)
  if (VISITS.test(before)) return bareCount(start, numeral, '人次')
  if (PEOPLE.test(before) || PEOPLE_AFTER.test(text.slice(numeral.end, numeral.end + 8)))
    return bareCount(start, numeral, '人')
  if (/亿/u.test(text.slice(start, numeral.end)) || MONEY_WORDS.test(before)) return money(start, numeral)
  return bareCount(start, numeral, null)
}

function bareCount(start: number, numeral: Numeral, unit: string | null): RawFigure {
  return { ...money(start, numeral), kind: 'count', unit }
}

function money(start: number, numeral: Numeral): RawFigure {
  return {
    start,
    end: numeral.end,
    kind: 'money',
    value: numeral.value,
    valueMax: null,
    unit: 'CNY',
    more: numeral.more,
    bareScale: numeral.bareScale,
  }
}
