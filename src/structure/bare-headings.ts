/** Headings without a mark: of a part (2023年工作回顾), or a phrase on a line of its own below one. */
import { endsSentence, isNumbered, isReportTitle, opensWithSalutation } from '../clean/line-shapes.ts'
import { partOfTitle } from './parts.ts'

const LONGEST = 60
const LONGEST_PART = 40
const DATE = /^[（(]?\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?[）)]?$/u

/** 'part' for a part heading, 'bare' for another phrase alone on its line, null for running text. */
export function bareHeadingKind(line: string, next: string | undefined): 'part' | 'bare' | null {
  if (line.length > LONGEST || line.length < 4 || endsSentence(line) || /[。，,、]$/u.test(line) || DATE.test(line))
    return null
  if (/^(?:现在|各位|同志们)|我代表|。/u.test(line) || isReportTitle(line)) return null
  if (!/\p{Script=Han}{3}/u.test(line) || next === undefined || !opensText(next)) return null
  return partOfTitle(line) !== null && line.length <= LONGEST_PART && !/[，,]/u.test(line) ? 'part' : 'bare'
}

/** Running text, the address that opens it, or the first numbered heading. */
function opensText(next: string): boolean {
  return next.length >= 20 || opensWithSalutation(next) || isNumbered(next)
}
