/** Finds the figures of a text: where each begins and ends, its value and unit. The words around come later. */
import { readDate } from './calendar.ts'
import { isPlanName } from './chinese-figure-guards.ts'
import { isEventYear, nameSpans } from './name-guards.ts'
import { readFraction } from './fractions.ts'
import { readQuantity } from './quantity.ts'
import { readLeading, readOrdinal } from './ranks.ts'
import type { RawFigure } from './scanned-figure.ts'

const STARTER = /[\d〇零一二两三四五六七八九十百千万亿半第前上下翻]/g
const CHINESE_RUN = /[〇零一二两三四五六七八九十百千万亿]+/y
/** A code, version, phone number, ratio or address: what of it is not a figure is skipped whole. */
const CODE_RUN = /[\w.+\-/:·•‧∶%@]+/y
const ORDINAL_RUN = /第 ?(?:\d+|[〇零一二两三四五六七八九十百千万亿]+)/y
const TIMES = /翻了? ?(?:([一二两三四\d]) ?)?(番|倍)/y
const TIMES_WORDS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 }

/** The figures of a width-folded text, in order, not overlapping. */
export function readFigures(text: string): RawFigure[] {
  const figures: RawFigure[] = []
  const names = nameSpans(text)
  let name = 0
  STARTER.lastIndex = 0
  for (let match = STARTER.exec(text); match !== null; match = STARTER.exec(text)) {
    const position = match.index
    let span = names[name]
    while (span !== undefined && span[1] <= position) span = names[++name]
    const inName = span !== undefined && span[0] <= position
    const figure = inName ? readPlanPeriod(text, position) : readFigureAt(text, position, match[0])
    if (figure !== null) {
      figures.push(figure)
      STARTER.lastIndex = figure.end
    } else if (inName) {
      // 十四五 may stand further on in the same quotation.
      STARTER.lastIndex = position + 1
    } else STARTER.lastIndex = afterNumeral(text, position, match[0])
  }
  return figures
}

/** Inside quotation marks only the five-year plans are figures: “十四五”. */
function readPlanPeriod(text: string, position: number): RawFigure | null {
  const date = readDate(text, position)
  return date !== null &&
    typeof date.value === 'string' &&
    /^\d{4}\/\d{4}$/.test(date.value) &&
    text.charAt(date.end - 1) === '五'
    ? date
    : null
}

function readFigureAt(text: string, position: number, first: string): RawFigure | null {
  switch (first) {
    case '翻':
      return readDoubling(text, position)
    case '半':
      return readHalf(text, position)
    case '第':
      return readDate(text, position) ?? readOrdinal(text, position)
    case '前':
      return readLeading(text, position)
    case '上':
    case '下':
      return readDate(text, position)
    default: {
      if (first >= '0' && first <= '9' && (isInsideCode(text, position) || isEventYear(text, position))) return null
      const figure = readDate(text, position) ?? readFraction(text, position) ?? readQuantity(text, position)
      if (figure === null) return null
      return figure.kind === 'duration' && figure.unit === '年' && isPlanName(text, figure.end) ? null : figure
    }
  }
}

/** H7, PM2.5, 23·7, 1+4, 2025-07: what a letter or joining sign ties to something before it. */
function isInsideCode(text: string, position: number): boolean {
  const before = text.charAt(position - 1)
  if (/[A-Z_]/i.test(before)) return true
  return /[+\-/.:·•‧∶]/.test(before) && /[\dA-Z]/i.test(text.charAt(position - 2))
}

function afterNumeral(text: string, position: number, first: string): number {
  // What 第 numbers is no figure: 第19届, 第3次.
  if (first === '第') {
    ORDINAL_RUN.lastIndex = position
    return ORDINAL_RUN.exec(text) === null ? position + 1 : ORDINAL_RUN.lastIndex
  }
  const run = first >= '0' && first <= '9' ? CODE_RUN : CHINESE_RUN
  run.lastIndex = position
  const match = run.exec(text)
  return match === null ? position + 1 : position + match[0].length
}

/** 翻番 and 翻一番 are twice, 翻两番 four times, 翻倍 twice. */
function readDoubling(text: string, position: number): RawFigure | null {
  TIMES.lastIndex = position
  const match = TIMES.exec(text)
  if (match === null) return null
  const word = match[1] ?? '一'
  const times = TIMES_WORDS[word] ?? Number(word)
  const value = match[2] === '倍' ? 1 + times : 2 ** times
  return raw(position, TIMES.lastIndex, 'multiple', value, '倍')
}

/** 过半, 近半, 一半: 50 %. 半年, 半导体, 半个月 are other words. */
function readHalf(text: string, position: number): RawFigure | null {
  const before = text.charAt(position - 1)
  if (!'过近超'.includes(before || '-')) return null
  const after = text.charAt(position + 1)
  if (/[年导岛径程山个天月小空夜生成]/u.test(after)) return null
  return raw(position, position + 1, 'percent', 50, '%')
}

function raw(start: number, end: number, kind: RawFigure['kind'], value: number, unit: string | null): RawFigure {
  return { start, end, kind, value, valueMax: null, unit, more: false, bareScale: false }
}
