/** Whether we read the cases of the public suites right, of those that fall under our guidelines. */
import { parseChineseNumeral, parseDigitSequence } from '../figures/chinese-numeral.ts'
import { readArabic } from '../figures/numeral.ts'
import { scanFigures } from '../figures/scan-figures.ts'
import type { ScannedFigure } from '../figures/scanned-figure.ts'
import type { SuiteCase, Verdict } from './suite-case.ts'
import * as exclusions from './suite-exclusions.ts'

type Judge = (testCase: SuiteCase) => Verdict

interface Entity {
  text: string
  start: number
  end: number
  value: number
  currency: unknown
}

const { reasonOf } = exclusions
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
const half = (text: string): string => text.normalize('NFKC')

function entities(testCase: SuiteCase): Entity[] {
  return (testCase.expected ?? []).map(({ text, start, end, resolution }) => ({
    text,
    start: start ?? 0,
    end: (end ?? -1) + 1,
    value: numberOf(resolution?.['value']),
    currency: resolution?.['isoCurrency'],
  }))
}

function numberOf(value: unknown): number {
  return typeof value === 'string' || typeof value === 'number' ? Number.parseFloat(String(value)) : Number.NaN
}

function describe(figures: readonly ScannedFigure[]): string {
  return figures.map((f) => `${String(f.start)}-${String(f.end)} ${String(f.value)} ${f.unit ?? ''}`).join('; ')
}

function sameSpans(found: readonly ScannedFigure[], wanted: readonly Entity[]): boolean {
  return (
    found.length === wanted.length &&
    wanted.every(({ start, end }, index) => found[index]?.start === start && found[index].end === end)
  )
}

function sameValues(found: readonly ScannedFigure[], wanted: readonly Entity[]): boolean {
  return wanted.every(({ value }, index) => near(Number(found[index]?.value), value))
}

const judgePercent: Judge = (testCase) => {
  const { input } = testCase
  const wanted = entities(testCase)
  const reason =
    reasonOf(exclusions.PERCENT_INPUT, input) ??
    reasonOf(exclusions.PERCENT, half(input)) ??
    reasonOf(exclusions.PERCENT_TEXT, wanted.map(({ text }) => text).join('\n'))
  if (reason !== null) return { leftOut: reason }
  const found = scanFigures(input).filter(({ kind }) => kind === 'percent')
  return { right: sameSpans(found, wanted) && sameValues(found, wanted), got: describe(found) }
}

const judgeCurrency: Judge = (testCase) => {
  const { input } = testCase
  const reason = reasonOf(exclusions.CURRENCY, half(input))
  if (reason !== null) return { leftOut: reason }
  const wanted = entities(testCase)
  // A sum without 元 is money by the guidelines and no currency by the suite.
  const found = scanFigures(input).filter(({ kind, end }) => kind === 'money' && !/[万亿]/u.test(input.charAt(end - 1)))
  const right = sameSpans(found, wanted) && sameValues(found, wanted)
  return {
    right: right && wanted.every(({ currency }, index) => found[index]?.unit === currency),
    got: describe(found),
  }
}

/** A bare number is no figure by the guidelines; what can be compared is how its numeral is read. */
const judgeNumeral: Judge = (testCase) => {
  const wanted = entities(testCase)
  if (wanted.length === 0) return { leftOut: '没有数' }
  for (const { text } of wanted) {
    const reason = reasonOf(exclusions.NUMERAL_INPUT, text) ?? reasonOf(exclusions.NUMERAL, half(text))
    if (reason !== null) return { leftOut: reason }
  }
  const got = wanted.map(({ text }) => readNumeral(text))
  return { right: wanted.every(({ value }, index) => near(got[index] ?? Number.NaN, value)), got: got.join('; ') }
}

/** A whole text as one numeral, in digits, Chinese characters, or digits read out. */
function readNumeral(text: string): number | null {
  const digits = half(text).replaceAll(/[萬億佰仟拾]/gu, (char) => '万亿百千十'.charAt('萬億佰仟拾'.indexOf(char)))
  const arabic = readArabic(digits, 0)
  if (arabic !== null) return arabic.end === digits.length ? arabic.value : null
  const chinese = half(text).replaceAll('○', '〇')
  return parseChineseNumeral(chinese) ?? parseDigitSequence(chinese)
}

const judgeMoneyParser: Judge = (testCase) => {
  const { input } = testCase
  const reason = reasonOf(exclusions.MONEY_PARSER_INPUT, input) ?? reasonOf(exclusions.MONEY_PARSER, input)
  if (reason !== null) return { leftOut: reason }
  const resolution = testCase.expected?.[0]?.resolution
  const found = scanFigures(input)
  const [figure] = found
  if (resolution === undefined || resolution === null || figure === undefined || found.length > 1) {
    return { right: false, got: describe(found) }
  }
  const bounds: unknown[] = Array.isArray(resolution['num']) ? resolution['num'] : [resolution['num']]
  const [low, high] = bounds.map((bound) => numberOf(bound))
  // 3000多 is [3000, 4000] there and “more than 3000” here.
  const upper = high === undefined || figure.comparator !== null || figure.valueMax === high
  const right = near(Number(figure.value), low ?? Number.NaN) && upper && boundsAgree(figure, resolution['definition'])
  return { right, got: describe([figure]) }
}

function boundsAgree({ comparator, valueMax }: ScannedFigure, definition: unknown): boolean {
  if (definition === 'accurate') return comparator === null
  if (definition === 'blur+') return comparator === 'at-least' || comparator === 'more-than'
  if (definition === 'blur-') return comparator === 'less-than' || comparator === 'at-most' || comparator === 'approx'
  return comparator !== null || valueMax !== null
}

const judgeMoneyExtractor: Judge = (testCase) => {
  const wanted = entities(testCase)
  for (const { text } of wanted) {
    const reason = reasonOf(exclusions.MONEY_EXTRACTOR, text)
    if (reason !== null) return { leftOut: reason }
  }
  const found = scanFigures(testCase.input).filter(({ kind }) => kind === 'money')
  return { right: sameSpans(found, wanted), got: describe(found) }
}

const judgeNumeralValue: Judge = (testCase) => {
  const { input } = testCase
  const mode = testCase.mode ?? ''
  const got = mode.includes('strict') ? parseChineseNumeral(input) : (readDigitsAloud(input) ?? readNumeral(input))
  if (testCase.mustReject === true) return { right: got === null, got: String(got) }
  const reason =
    reasonOf(exclusions.NUMERAL_VALUES, input) ??
    (mode === 'smart_data_dict' ? reasonOf(exclusions.SMART_VALUES, input) : null)
  if (reason !== null) return { leftOut: reason }
  return { right: near(got ?? Number.NaN, entities(testCase)[0]?.value ?? Number.NaN), got: String(got) }
}

/** 一二点三: decimals read out digit by digit. */
function readDigitsAloud(text: string): number | null {
  const [whole = '', fraction, more] = text.split('点')
  if (fraction === undefined || more !== undefined) return null
  const [before, after] = [parseDigitSequence(whole), parseDigitSequence(fraction)]
  return before === null || after === null
    ? null
    : Number(`${String(before)}.${String(after).padStart(fraction.length, '0')}`)
}

/** Digits and Chinese characters must read alike: both sides of the case are scanned, kind, value and unit compared. */
const judgeBothSides: Judge = ({ input, expectedText }) => {
  if (typeof expectedText !== 'string') return { leftOut: '没有对照文本' }
  const [chinese, digits] = /\d/u.test(input) ? [expectedText, input] : [input, expectedText]
  const figures = (text: string): ScannedFigure[] => scanFigures(text).filter(({ kind }) => kind !== 'date')
  const wanted = figures(digits)
  if (wanted.length === 0) return { leftOut: '按标注规则没有数字（没有单位、日期、编号）' }
  const reason = reasonOf(exclusions.BOTH_SIDES, `${chinese}\n${digits}`)
  if (reason !== null) return { leftOut: reason }
  const got = figures(chinese)
  const right =
    got.length === wanted.length &&
    wanted.every(
      ({ kind, value, unit }, index) =>
        got[index]?.kind === kind && got[index].value === value && got[index].unit === unit,
    )
  return { right, got: `${describe(got)} | ${describe(wanted)}` }
}

/** By suite file name; suites not named here are not part of the regression set. */
export function judgeOf(suite: string): Judge | null {
  if (suite === 'ms_Number_PercentModel') return judgePercent
  if (suite === 'ms_NumberWithUnit_CurrencyModel') return judgeCurrency
  if (suite === 'ms_Number_NumberModel') return judgeNumeral
  if (suite === 'jionlp_money_parser') return judgeMoneyParser
  if (suite === 'jionlp_money_extractor') return judgeMoneyExtractor
  if (suite === 'cn2an_cn2an') return judgeNumeralValue
  return suite.startsWith('wetext_') || suite === 'cn2an_transform' ? judgeBothSides : null
}

export interface SuiteScore {
  suite: string
  cases: number
  right: number
  wrong: { id: string; got: string }[]
  /** Number of cases by the reason why they are not judged. */
  leftOut: Map<string, number>
}

/** The score of one suite. */
export function scoreSuite(suite: string, cases: readonly SuiteCase[], judge: Judge): SuiteScore {
  const score: SuiteScore = { suite, cases: cases.length, right: 0, wrong: [], leftOut: new Map() }
  for (const testCase of cases) {
    const verdict = judge(testCase)
    if ('leftOut' in verdict) score.leftOut.set(verdict.leftOut, (score.leftOut.get(verdict.leftOut) ?? 0) + 1)
    else if (verdict.right) score.right += 1
    else score.wrong.push({ id: testCase.id, got: verdict.got })
  }
  return score
}
