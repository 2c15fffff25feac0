/** Ranks (第35位, 全市第一, 前十) and what else begins with 第 or 前. */
import { readDate } from './calendar.ts'
import { readArabic, readChinese, skipBlank, type Numeral } from './numeral.ts'
import { unitAt } from './units.ts'
import type { RawFigure } from './scanned-figure.ts'

const HAN = /\p{Script=Han}/u
/** Words that may follow a bare rank and leave it a rank: 第一的, 第一和…, 第一、第二. */
const AFTER_RANK = new Set(['的', '和', '与', '及', '且', '并', '或', '地'])
/** 目前, 以前, 提前, 年前…: 前 of another word. */
const OTHER_WORD_BEFORE = /[目以此提当先日年跟面之从餐学生月天眼赛门]$/u

function read(text: string, position: number): Numeral | null {
  const at = skipBlank(text, position)
  return readArabic(text, at) ?? readChinese(text, at)
}

/** 第35位, 第 25 名, 第一家, 全国第一. Not 第五届, 第一梯队, 第一产业, nor 第一，第二，that number the points of a speech. */
export function readOrdinal(text: string, position: number): RawFigure | null {
  const numeral = read(text, position + 1)
  if (numeral === null || numeral.more) return null
  // 勇争第一 is a figure of speech.
  if ('争当'.includes(text.charAt(position - 1) || '-')) return null
  const at = skipBlank(text, numeral.end)
  const unit = text.charAt(at)
  const after = text.charAt(at + 1)
  if (unit === '名' || unit === '位') {
    // 摆在第一位 and 第一位的 are figures of speech; 第35位, 居第二位 are ranks.
    if (
      unit === '位' &&
      /(?:[摆放置挺列是]|作为)(?:在|于)?(?:首要|优先)?$/u.test(text.slice(Math.max(0, position - 4), position))
    )
      return null
    return after === '次' ? null : rank(position, at + 1, numeral.value)
  }
  if (/[家个座条所只支例块款]/u.test(unit)) {
    return numeral.value === 1 &&
      !/^(?:五年|百年|一百年|十年|方面|[层月季]|阶段|环节|问题)/u.test(text.slice(at + 1, at + 4)) &&
      unit !== '个'
      ? rank(position, at + 1, numeral.value)
      : null
  }
  const next = text.charAt(numeral.end)
  if (HAN.test(next) && !AFTER_RANK.has(next)) return null
  if (/[A-Z]/i.test(next)) return null
  if (/[，,、：:]/.test(next) && /(?:^|[。；;！!？?\n：:])\s*$/u.test(text.slice(Math.max(0, position - 3), position)))
    return null
  return rank(position, numeral.end, numeral.value)
}

/** 前十, 前三名 (top N); 前三季度, 前11个月 (a date); 前五轮次 (a count). */
export function readLeading(text: string, position: number): RawFigure | null {
  if (OTHER_WORD_BEFORE.test(text.slice(Math.max(0, position - 1), position))) return null
  const date = readDate(text, position)
  if (date !== null) return date
  const numeral = read(text, position + 1)
  if (numeral === null || numeral.value === 1 || numeral.more) return null
  const at = skipBlank(text, numeral.end)
  const unit = text.charAt(at)
  if (unit === '名' || unit === '位') return rank(position, at + 1, numeral.value)
  const counted = unitAt(text, at)
  if (counted !== null) {
    if (counted.kind !== 'count') return null
    return { ...rank(position, at + counted.text.length, numeral.value), kind: 'count', unit: counted.unit }
  }
  const next = text.charAt(numeral.end)
  if ((HAN.test(next) && !AFTER_RANK.has(next)) || /[A-Z%\-—–]/i.test(next)) return null
  return rank(position, numeral.end, numeral.value)
}

function rank(start: number, end: number, value: number): RawFigure {
  return { start, end, kind: 'rank', value, valueMax: null, unit: null, more: false, bareScale: false }
}
