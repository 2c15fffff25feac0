/** The value of a statement as its report prints it: 12%以上, 7%左右, 突破2万亿元. */
import { printedSpan } from '../../figures/printed-span.ts'
import { scanFigures } from '../../figures/scan-figures.ts'
import type { IndicatorRow } from '../../model/terms.ts'
import { amountInWords } from '../charts/amount.ts'

type Said = Pick<IndicatorRow, 'value' | 'unit' | 'comparator' | 'sentence'>

/** The statement's sentence, cut where its value begins and ends; value empty where it is not found in it. */
export interface CutSentence {
  before: string
  value: string
  after: string
}

/**
 * The value is found again in the sentence; of several equal ones, that with the same comparator. A fall is printed
 * without sign: 下降3% → 3%.
 */
export function cutSentence({ value, unit, comparator, sentence }: Said): CutSentence {
  const same = scanFigures(sentence).filter(
    (figure) =>
      value !== null &&
      typeof figure.value === 'number' &&
      Math.abs(figure.value) === Math.abs(value) &&
      (figure.unit === unit || figure.unit === null || unit === null),
  )
  const figure = same.find((each) => each.comparator === comparator) ?? same[0]
  if (figure === undefined) return { before: sentence, value: '', after: '' }
  const [start, end] = printedSpan(sentence, figure)
  return { before: sentence.slice(0, start), value: sentence.slice(start, end), after: sentence.slice(end) }
}

/** As printed; in our words where the sentence does not hold it (a sum, a subject in another sentence). */
export function printedValue(said: Said): string {
  if (said.value === null) return ''
  const printed = cutSentence(said).value.replace(/\s/gu, '')
  return printed === '' ? inWords(amountInWords(Math.abs(said.value), said.unit), said.comparator) : printed
}

function inWords(amount: string, comparator: Said['comparator']): string {
  switch (comparator) {
    case 'approx':
      return `约${amount}`
    case 'more-than':
      return `超过${amount}`
    case 'at-least':
      return `${amount}以上`
    case 'at-most':
      return `${amount}以内`
    case 'less-than':
      return `不足${amount}`
    case null:
      return amount
  }
}
