/** Dates as they stand in titles, page bars and headers. */

const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u
const WEB_DATE = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u
const CHINESE_DIGITS = '〇一二三四五六七八九'
/** Prints without a 〇 set another round sign for it. */
const CHINESE_DATE =
  /([〇○零0OoОΟ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u

/** ISO date of the first date in a text, also of one in Chinese numerals, or null. */
export function dateIn(printed: string): string | null {
  // Full-width figures (２０１０年３月５日) are figures.
  const text = printed.normalize('NFKC')
  const match = DATE.exec(text) ?? WEB_DATE.exec(text)
  if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
  const chinese = CHINESE_DATE.exec(text)
  if (!chinese) return null
  const year = [...(chinese[1] ?? '')].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join('')
  return isoDate(Number(year), chineseNumber(chinese[2] ?? ''), chineseNumber(chinese[3] ?? ''))
}

/** True of a text whose date is written with dashes or dots, as web pages do. */
export function hasWebDate(text: string): boolean {
  return WEB_DATE.test(text) && !DATE.test(text)
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function chineseNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)) : 0
  return ten * 10 + (ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones))
}
