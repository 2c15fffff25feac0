/** Chinese numerals, read strictly: what is not a well-formed numeral is null, never half a number. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 0 to 9999, e.g. 三百零五, 十二, 一千二. Places must fall; a lone digit after a skipped place needs 零. */
function parseBelowTenThousand(text: string, leading: boolean): number | null {
  let total = 0
  let lastPlace = 10000
  let position = 0
  if (text === '') return null
  while (position < text.length) {
    let zero = false
    if (text[position] === '零' || text[position] === '〇') {
      // 零 stands between two places, once: 一千零五, not 零五 at the front of a whole numeral.
      if (position === 0 && leading) return null
      zero = true
      position += 1
    }
    let digit = DIGITS[text[position] ?? '']
    if (digit === undefined) {
      // 十 needs no 一 before it at the very front (十二), after 零 (一千零十) and, in speech, after 百 (一百十六).
      if (text[position] !== '十' || !(zero || lastPlace === 100 || (position === 0 && leading))) return null
      digit = 1
    } else {
      if (digit === 0) return null
      position += 1
    }
    const place = PLACES[text[position] ?? '']
    if (place === undefined) {
      if (position !== text.length) return null
      if (lastPlace === 10000) return total + digit
      // 一千二 is 1200, 一千零二 is 1002; 一百二十二 needs no 零.
      if (zero) return total + digit
      return total + digit * (lastPlace === 10 ? 1 : lastPlace / 10)
    }
    if (place >= lastPlace) return null
    if (zero && place * 10 === lastPlace) return null
    total += digit * place
    lastPlace = place
    position += 1
  }
  return total
}

/** A whole number in Chinese characters up to 万亿, e.g. 一千二百亿三千万; null where it is malformed. */
function parseWhole(text: string): number | null {
  if (text === '零' || text === '〇') return 0
  const hundredMillions = text.lastIndexOf('亿')
  if (hundredMillions >= 0) {
    const high = parseWhole(text.slice(0, hundredMillions))
    if (high === null || high === 0) return null
    const rest = text.slice(hundredMillions + 1)
    if (rest === '') return high * 1e8
    const low = rest.length === 1 ? shortPlace(rest, 1e7) : parseRest(rest)
    return low === null ? null : high * 1e8 + low
  }
  const tenThousands = text.indexOf('万')
  if (tenThousands < 0) return parseBelowTenThousand(text, true)
  const high = parseBelowTenThousand(text.slice(0, tenThousands), true)
  if (high === null || high === 0) return null
  const rest = text.slice(tenThousands + 1)
  if (rest === '') return high * 1e4
  const low = rest.length === 1 ? shortPlace(rest, 1000) : parseTail(rest)
  return low === null ? null : high * 1e4 + low
}

/** 三万五 is 35,000: a lone digit after a scale word counts the place below it. */
function shortPlace(text: string, place: number): number | null {
  const digit = DIGITS[text]
  return digit === undefined || digit === 0 ? null : digit * place
}

function parseTail(text: string): number | null {
  const withZero = text.startsWith('零') || text.startsWith('〇')
  const body = withZero ? text.slice(1) : text
  // After a scale word 十 needs its digit: 一万一十, 一万零十 are how numbers are written out, 一万十 is not.
  if (!withZero && body.startsWith('十')) return null
  return parseBelowTenThousand(body, withZero || !body.startsWith('十'))
}

function parseRest(text: string): number | null {
  const body = text.startsWith('零') ? text.slice(1) : text
  const tenThousands = body.indexOf('万')
  if (tenThousands < 0) return parseTail(text)
  return parseWhole(body)
}

const ONLY_DIGITS = /^[零〇一二三四五六七八九]+$/u
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
}
const FORMAL_SIGN = /[壹贰叁肆伍陆柒捌玖拾佰仟萬億兩點]/gu

/**
 * The value of a Chinese numeral: 一百零三, 十二, 两千, 三点五, 一千二百亿, also in the formal characters of cheques.
 * Null where it is malformed (一十一十, 百三, 一一, 零点, 点五).
 */
export function parseChineseNumeral(text: string): number | null {
  const plain = text.replace(FORMAL_SIGN, (char) => FORMAL[char] ?? char)
  const point = plain.indexOf('点')
  if (point < 0) return parseWhole(plain)
  const whole = parseWhole(plain.slice(0, point))
  const decimals = /^([零〇一二三四五六七八九]+)([十百千]?万?亿?)$/u.exec(plain.slice(point + 1))
  if (whole === null || decimals === null) return null
  const scale = parseScaleWord(decimals[2] ?? '')
  const digits = digitString(decimals[1] ?? '')
  return scale === null ? null : Number((Number(`${String(whole)}.${digits}`) * scale).toPrecision(15))
}

/** The value of digits read out one by one (二〇二三, 一二三), as years and numbers are; null where another sign stands. */
export function parseDigitSequence(text: string): number | null {
  const plain = text.replace(FORMAL_SIGN, (char) => FORMAL[char] ?? char)
  return ONLY_DIGITS.test(plain) ? Number(digitString(plain)) : null
}

function digitString(text: string): string {
  return Array.from(text, (char) => String(DIGITS[char] ?? '')).join('')
}

/**
 * What a run of scale words multiplies by: 万 1e4, 千亿 1e11, 百万 1e6; empty 1.
 * Null where the order makes no sense (亿千, 万百).
 */
export function parseScaleWord(text: string): number | null {
  const match = /^(十?百?|千?)(万?)(亿?)$/u.exec(text)
  if (match === null) return null
  const small = (match[1] ?? '').split('').reduce((product, char) => product * (PLACES[char] ?? 1), 1)
  return small * (match[2] === '' ? 1 : 1e4) * (match[3] === '' ? 1 : 1e8)
}
