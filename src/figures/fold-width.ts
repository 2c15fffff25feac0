/** Full-width and traditional signs to the ones the scanner knows, one character for one, so that offsets stay. */

const TRADITIONAL: Readonly<Record<string, string>> = {
  個: '个',
  點: '点',
  萬: '万',
  億: '亿',
  兩: '两',
  餘: '余',
  過: '过',
  約: '约',
  達: '达',
  項: '项',
  條: '条',
  戶: '户',
  處: '处',
  畝: '亩',
  噸: '吨',
  場: '场',
}
/** U+FF01–U+FF5E are the ASCII signs in full width; the marks of Chinese print among them (，；：！？（）) stay. */
const WIDE_ASCII = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0xff01 + index)).filter(
  (char) => !'，；：！？（）＂＇｀'.includes(char),
)
const BLANKS = ['\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\u3000', '\t']
const FOLDS = new Map([
  ...Object.entries(TRADITIONAL),
  ...WIDE_ASCII.map((char) => [char, String.fromCharCode(char.charCodeAt(0) - 0xfee0)] as const),
  ...BLANKS.map((char) => [char, ' '] as const),
])
// `v` instead of `u` would give ［ and ］ a meaning; escaping by code point gives none to any.
const FOLDED = new RegExp(
  `[${[...FOLDS.keys()].map((char) => `\\u{${char.charCodeAt(0).toString(16)}}`).join('')}]`,
  'gu',
)

/** The same text with full-width ASCII as half width, blanks as spaces, and traditional numeral words simplified. */
export function foldWidth(text: string): string {
  return text.replace(FOLDED, (char) => FOLDS.get(char) ?? char)
}
