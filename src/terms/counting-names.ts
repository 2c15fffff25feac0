/** Names that only count things. Every place has its own 四大行动, so such a name means little by itself. */

const NUMERALS = '一二两三四五六七八九十百千万'
/** 三个示范片, 四大行动, 28条: a number, a classifier, and what is counted. */
const COUNTED = new RegExp(`^([${NUMERALS}\\d]{1,3})([个大项条类级张种])(.*)$`, 'u')
/** 1+5, 1050标准. */
const FIGURES = /^[\d+x×]+\p{Script=Han}{0,4}$/u
/** 一基地两园区, 三区两翼, 一谷一廊多带. */
const ROW = new RegExp(`^[${NUMERALS}多][^${NUMERALS}多]{1,3}(?:[${NUMERALS}多][^${NUMERALS}多]{1,3})+$`, 'u')

export interface CountedName {
  number: string
  classifier: string
  /** What is counted: 示范片. */
  head: string
}

/** The parts of 三个示范片; null for other names. @param key Normalised. */
export function readCountedName(key: string): CountedName | null {
  const match = COUNTED.exec(key)
  return match === null ? null : { number: match[1] ?? '', classifier: match[2] ?? '', head: match[3] ?? '' }
}

/** 六大行动, 五个必须, 28条. @param key Normalised. */
export function countsThings(key: string): boolean {
  return COUNTED.test(key)
}

/**
 * Whether a name means something else in each place (四大行动, 一核两翼, 1+5), so that it stands for what a
 * glossary explains only where that glossary is. 五经普 or 三公经费 count nothing and are the same everywhere.
 */
export function isNumberedName(key: string): boolean {
  return COUNTED.test(key) || FIGURES.test(key) || ROW.test(key)
}

/** 三名工程, 七场硬战: local shorthand, unless it is known from national policy. @param key Normalised. */
export function leadsWithNumber(key: string): boolean {
  return /^[\d二两三四五六七八九十双]/u.test(key)
}

/** 三个一, 双千, 百千万: too short a count to be the name without the noun after it. @param key Normalised. */
export function isShortCount(key: string): boolean {
  return key.length <= 3 && new RegExp(`^[${NUMERALS}双多\\d]`, 'u').test(key)
}

/** 965, 7+2, 5+3+n: what a scheme is called by its figures. @param key Normalised. */
export function isFormula(key: string): boolean {
  return /^[\dn+x×-]+$/.test(key)
}

/** 123, 1+5, 1、2、3, 八五. @param key Normalised. */
export function isFigure(key: string): boolean {
  return /^[\d+x×、-]+$/.test(key) || new RegExp(`^[${NUMERALS}]{1,2}$`, 'u').test(key)
}
