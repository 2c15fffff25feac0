/** Old typesetting files part every figure from the next: 1 9 9 8 年3 月5 日, 7 4 7 7 2 亿元. */
import { eachLine, type CleaningStep } from '../cleaning-log.ts'

const YEAR = /(?<!\d)(?:1 9|2 0) \d \d ?年/u
const FEWEST = 2
/** Figures and the points between them, each parted by one blank. */
const FIGURES = /(?<![\d.])\d(?: ?[\d.])*(?: (?=[%％年月日]))?/gu

/** Only in documents whose years are printed so; elsewhere a blank may part two numbers. */
export const spacedDigits: CleaningStep = (lines, log) => {
  if (lines.filter(({ text }) => YEAR.test(text)).length < FEWEST) return lines
  return eachLine((line) =>
    line.text.replace(FIGURES, (found) => {
      const joined = found.replace(/ /g, '')
      if (joined !== found) log.edit('blank', line.line, found, joined, '数字之间多余的空格')
      return joined
    }),
  )(lines, log)
}
