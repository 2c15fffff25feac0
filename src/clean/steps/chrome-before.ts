/** What a web page prints above a document: navigation, font size, counters, a summary, its own heading. */
import { isChrome, isPageBar } from '../chrome-lines.ts'
import type { CleaningLog, CleaningStep } from '../cleaning-log.ts'
import { dateIn } from '../date-in.ts'
import { isNumbered, isProse, isReportTitle, opensWithSalutation } from '../line-shapes.ts'
import { squeeze, type WorkLine } from '../work-line.ts'

const REASON = '正文之前的网站文字'
const FONT_SIZE_OPENS = /^[【[〖](?:字号|字体)[^】\]〗]*$/u
const FONT_SIZE_LINES = 6

export const chromeBefore: CleaningStep = (lines, log) => {
  const body = bodyStart(lines)
  const front = dropFontSize(dropSummary(lines, body, log), log)
  const title = front.findLastIndex(({ text }) => isReportTitle(text))
  const kept = front.filter((line, index) => {
    const bare = squeeze(line.text)
    // A date or a meeting above the title still belongs to the document; a second heading is the page's.
    const isOfPage = isChrome(bare) || isPageBar(bare) || isCounter(bare) || (index < title && isPageHeading(bare))
    if (isOfPage) log.remove(line, REASON)
    if (isOfPage && isReportTitle(bare) && bare.length > (log.page.title?.length ?? 0)) log.page.title = bare
    if (isPageBar(bare)) log.page.published ??= dateIn(bare)
    return !isOfPage
  })
  return [...kept, ...lines.slice(body)]
}

/** The speech begins with its salutation, else with the first heading or running text. */
function bodyStart(lines: WorkLine[]): number {
  const salutation = lines.slice(0, 80).findIndex(({ text }) => opensWithSalutation(text))
  if (salutation !== -1) return salutation
  const first = lines.findIndex(({ text }) => isNumbered(text.trim()) || (isProse(squeeze(text)) && text.length > 60))
  return first === -1 ? 0 : first
}

function isCounter(bare: string): boolean {
  return /^(?:\d{1,7}|评论[:：]?|阅读[:：]?|内容摘要[:：]?|阅读次数[:：]?)$/u.test(bare)
}

function isPageHeading(bare: string): boolean {
  return isReportTitle(bare) || (bare.length <= 12 && !/\d/.test(bare))
}

/** The summary of a page is the beginning of the text once more, on one line. */
function dropSummary(lines: WorkLine[], body: number, log: CleaningLog): WorkLine[] {
  const compare = (text: string): string => squeeze(text).replace(/\?|…|\.{3}/g, '')
  return lines.slice(0, body).filter((line, index) => {
    const summary = compare(line.text)
    if (summary.length < 40) return true
    const following = lines
      .slice(index + 1, index + 20)
      .map(({ text }) => compare(text))
      .join('')
    if (commonLength(following, summary) < summary.length * 0.8) return true
    log.remove(line, '网页摘要，与正文开头相同')
    return false
  })
}

/** Summaries break off anywhere, also inside a character code (&nb). */
function commonLength(a: string, b: string): number {
  let length = 0
  while (length < b.length && a[length] === b[length]) length += 1
  return length
}

/** 【字号： 大 中 小 】 scraped one word a line. */
function dropFontSize(lines: WorkLine[], log: CleaningLog): WorkLine[] {
  const open = lines.findIndex(({ text }) => FONT_SIZE_OPENS.test(squeeze(text)))
  if (open === -1) return lines
  const length = lines.slice(open, open + FONT_SIZE_LINES).findIndex(({ text }) => /[】\]〗]/u.test(text)) + 1
  if (length === 0) return lines
  for (const line of lines.slice(open, open + length)) log.remove(line, REASON)
  return [...lines.slice(0, open), ...lines.slice(open + length)]
}
