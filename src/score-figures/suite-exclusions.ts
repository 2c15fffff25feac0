/**
 * What of the public suites is outside our guidelines, and why (docs/number-suites.md). Patterns are tried in order on
 * the NFKC form of the input, or of the text of the expected entities, so that full-width digits need no mention.
 */
type Exclusion = readonly [pattern: RegExp, reason: string]

const NEGATIVE: Exclusion = [/[负負-]/u, '负数']
const FORMAL: Exclusion = [/[壹贰貳叁肆伍陆陸柒捌玖拾佰仟圆圓]/u, '大写']
const ABBREVIATED: Exclusion = [/[kw]/iu, 'k、w 缩写']
const CURRENCY_FIRST: Exclusion = [/[$¥£€₽]|CNY|TWD|RM\d|(?:人民币|港币|新台币) *\d/u, '货币名或符号在数前']
const SMALL_CHANGE: Exclusion = [/[角毛銭]|美分|\d分|[一二三四五六七八九]分(?!之)/u, '角、分、毛']
const MIXED: Exclusion = [/\d[百千万萬亿億]零?\d|\d[百千万萬亿億]零|兆/u, '数字与汉字混写、兆']
const GUESS: Exclusion = [/[几数~]|\d-\d|[三四]五[百千万]|八九/u, '约数']

export const PERCENT: readonly Exclusion[] = [
  [/折/u, '折扣（九折）不是报告中的数字'],
  FORMAL,
  [/https?:/u, '网址'],
  ABBREVIATED,
  [/半[成分个個]|成半/u, '半成、半个百分点'],
  NEGATIVE,
  [/%\d|%%/u, '不成句的符号串'],
  [/百分位|万万/u, '百分位、万万'],
]
/** On the entities of the percent suite. */
export const PERCENT_TEXT: readonly Exclusion[] = [[/\p{Script=Han} +\p{Script=Han}/u, '词内多处空格']]
/** On the input as it is: NFKC would make a full-width comma a half-width one. */
export const PERCENT_INPUT: readonly Exclusion[] = [[/\d，\d|[\uFF10-\uFF19]，/u, '全角逗号分节']]

export const CURRENCY: readonly Exclusion[] = [
  CURRENCY_FIRST,
  SMALL_CHANGE,
  [/块(?!钱)/u, '口语的块'],
  [/[億兆]/u, '繁体或兆'],
  [/\d{16}/u, '超出精度的数'],
  [/比特币/u, '不是法定货币'],
  [/^人民币/u, '没有数的货币名'],
]

export const NUMERAL: readonly Exclusion[] = [
  NEGATIVE,
  [/分之|\/|又/u, '分数（报告中读作百分比）'],
  [/[\^a-z]/iu, '科学记数或字母'],
  [/[对雙双打兆半]/u, '对、双、打、兆、半'],
  [/[^\d.,〇○零一二两兩三四五六七八九十百千万萬亿億点點壹贰叁肆伍陆柒捌玖拾佰仟]/u, '异体字'],
  [/^[.,点點]/u, '省略整数部分'],
  MIXED,
  [/^[百千][一二三四五六七八九]|零十|[万萬]{2}/u, '口语省略（百三）、万万、零十'],
]
/** On the entities as they are. */
export const NUMERAL_INPUT: readonly Exclusion[] = [[/，/u, '全角逗号分节']]

export const MONEY_PARSER: readonly Exclusion[] = [
  SMALL_CHANGE,
  [/^(?:人民币|港币|新台币)/u, '货币名在数前'],
  GUESS,
  ABBREVIATED,
  [/含/u, '括注（含）'],
  FORMAL,
  [/萬|两个亿|元欧元|元日币/u, '繁体或口语写法'],
  [/从8500|^八到|块(?!钱)|千万亿/u, '两端写法不同的范围、口语的块'],
  [/^[一二三四五六七八九十百]+万$/u, '没有单位'],
]
export const MONEY_PARSER_INPUT: readonly Exclusion[] = [[/\d，\d/u, '全角逗号分节']]

export const MONEY_EXTRACTOR: readonly Exclusion[] = [
  SMALL_CHANGE,
  FORMAL,
  ABBREVIATED,
  GUESS,
  [/含/u, '括注（含）'],
  [/^(?:人民币|港币|新台币)/u, '货币名在数前'],
]

export const NUMERAL_VALUES: readonly Exclusion[] = [
  NEGATIVE,
  [/[元圆角分整]/u, '元、角、分'],
  [/[幺廿卅皕]|零百/u, '异体数词、零百'],
]
/** On the cases that mix digits and characters on purpose. */
export const SMART_VALUES: readonly Exclusion[] = [
  [/\d.*[一二三四五六七八九]|[一二三四五六七八九].*\d|\d[百千万]\d/u, '数字与汉字混写'],
]

/** On both sides of a case joined by a line break. */
export const BOTH_SIDES: readonly Exclusion[] = [
  CURRENCY_FIRST,
  GUESS,
  NEGATIVE,
  MIXED,
  [/一[年个人场]|半斤|廿|[貳零]年|百分三|伍仟/u, '一年、一人、半斤等按标注规则不标；异体'],
  [/公元|[点时]\d|点[零十一二三四五六七八九]+[分去]|号的|九周/u, '钟点、公元年'],
  [/km\/h|每小时|Wv|伏特|\d两/u, '报告不用的单位'],
]

/** The reason why a text is outside, or null. */
export function reasonOf(exclusions: readonly Exclusion[], text: string): string | null {
  return exclusions.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
