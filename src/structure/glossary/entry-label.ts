/** The printed number that opens an entry, also in full-width figures: [12] ［12］ 【12】 〔12〕 12. 12、 (12) ⑫ ¹² 十二、 注12. */

/** Labels of one glossary are all of one family; a number of another family inside it belongs to a definition. */
export type LabelFamily = 'bracket' | 'point' | 'parenthesis' | 'circled' | 'chinese' | 'note' | 'raised' | 'bare'

/** Families whose labels count nothing else. */
export const SURE: ReadonlySet<LabelFamily> = new Set<LabelFamily>(['bracket', 'circled', 'note', 'raised'])
/** A missing number is a lost entry; a jump further than this is another list. */
export const NUMBERS_SKIPPED = 3

export interface EntryLabel {
  family: LabelFamily
  number: number
  /** Range of the printed label in the line, without the blanks and colon that may follow it. */
  start: number
  end: number
  /** Where the entry goes on. */
  next: number
  /** The digits of a text follow at once, as in `21.123制造业体系` and in `2.5%`: it counts only where 21 is expected. */
  ambiguous: boolean
}

const SHAPES: [LabelFamily, RegExp][] = [
  ['bracket', /^\^?[[［【〔]\s*([\d\uFF10-\uFF19]{1,3})\s*[\]］】〕]/u],
  ['parenthesis', /^[（(]\s*([\d\uFF10-\uFF19]{1,3})\s*[）)]|^([\d\uFF10-\uFF19]{1,3})[）)]/u],
  ['note', /^注\s*([\d\uFF10-\uFF19]{1,3})/u],
  ['point', /^([\d\uFF10-\uFF19]{1,3})\s?[.．、]/u],
  ['circled', /^([\u2460-\u2473\u3251-\u325F\u32B1-\u32BF])/u],
  ['raised', /^([\u2070\u00B9\u00B2\u00B3\u2074-\u2079]{1,3})/u],
  ['chinese', /^([一二三四五六七八九十百]{1,4})、/u],
  ['bare', /^([\d\uFF10-\uFF19]{1,3})(?=[\s“"‘《])/u],
]

/** The label at the start of a line, or null. */
export function labelOf(text: string): EntryLabel | null {
  const indent = /^\s*/u.exec(text)?.[0].length ?? 0
  const rest = text.slice(indent, indent + 16)
  for (const [family, shape] of SHAPES) {
    const match = shape.exec(rest)
    if (!match) continue
    const number = numberOf(match[1] ?? match[2] ?? '')
    const end = indent + match[0].length
    // boye 2021 prints [24]：“四个不摘”：即…; the first colon belongs to the label.
    const after = /^[\s：:、.．]*/u.exec(text.slice(end))?.[0].length ?? 0
    const ambiguous = family === 'bare' || (family === 'point' && /^[\d\uFF10-\uFF19]/.test(text.slice(end)))
    return { family, number, start: indent, end, next: end + after, ambiguous }
  }
  return null
}

function numberOf(printed: string): number {
  const digits = printed.normalize('NFKC')
  // Circled numbers decompose into digits too: ⑫ and ¹² are both 12.
  if (/^\d/.test(digits)) return Number(digits)
  return chineseNumber(printed)
}

/** 一 to 九百九十九 as they number lists. */
function chineseNumber(printed: string): number {
  let total = 0
  let digit = 0
  for (const character of printed) {
    const value = '一二三四五六七八九'.indexOf(character) + 1
    if (value > 0) digit = value
    else {
      total += (digit || 1) * (character === '百' ? 100 : 10)
      digit = 0
    }
  }
  return total + digit
}
