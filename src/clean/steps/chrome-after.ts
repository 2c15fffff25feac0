/** What a web page prints below a document: share links, other titles, tag clouds, editors, licences. */
import { isChrome, opensLicence } from '../chrome-lines.ts'
import type { CleaningStep } from '../cleaning-log.ts'
import { isProse } from '../line-shapes.ts'
import { squeeze, type WorkLine } from '../work-line.ts'

const REASON = '正文之后的网站文字'

/**
 * Everything from the first line of the page's foot on is noise, provided that no new running text follows it: a
 * share bar between the speech and its annexes must not cost the annexes.
 */
export const chromeAfter: CleaningStep = (lines, log) => {
  const bare = withoutRecurringLabels(lines.map(({ text }) => squeeze(text)))
  const start = bare.findIndex(isProse)
  const licence = bare.findIndex((text, index) => index > start && opensLicence(text))
  const end = licence === -1 ? lines.length : licence
  const foot = bare.findIndex(
    (text, index) => index > start && index < end && isChrome(text) && !hasNewProse(bare, index, end),
  )
  const cut = foot === -1 || start === -1 ? end : foot
  for (const line of lines.slice(cut)) log.remove(line, REASON)
  return lines
    .slice(0, cut)
    .filter((line, index) => keepInside(line, bare[index] ?? '', index > start && start !== -1, log))
}

const LABEL = /^(?:主办|承办|协办|责任|牵头|技术支持|维护)单位[:：]/u
const OFTEN = 3

/** A page names its 主办单位 once; where every item of a list of projects has one, it is the document's own text. */
function withoutRecurringLabels(bare: string[]): string[] {
  const labelled = bare.filter((text) => LABEL.test(text))
  return labelled.length < OFTEN ? bare : bare.map((text) => (LABEL.test(text) ? '' : text))
}

function hasNewProse(bare: string[], from: number, end: number): boolean {
  const before = bare.slice(0, from).join('')
  return bare
    .slice(from, end)
    .some((text) => isProse(text) && /[。！；]/u.test(text) && !isChrome(text) && !before.includes(text))
}

/** A line of the page between two parts of the text; short words such as 大 may be the text's own there. */
function keepInside(line: WorkLine, bare: string, isBelowStart: boolean, log: Parameters<CleaningStep>[1]): boolean {
  if (!isBelowStart || bare.length < 4 || !isChrome(bare)) return true
  log.remove(line, '夹在正文中的网站文字')
  return false
}
