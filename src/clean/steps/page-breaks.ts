/** Paragraphs that a page break, a link or an extractor cut inside a sentence or a word. */
import type { CleaningStep } from '../cleaning-log.ts'
import { joinLines } from '../join-lines.ts'
import { breaksOff, endsSentence, isNumbered, isReportTitle, opensWithSalutation } from '../line-shapes.ts'
import { squeeze, type WorkLine } from '../work-line.ts'

const CLOSING_MARK = /^[，、。；：！？）》」』】〉”’,)\]]/u
/** Longer than any heading: without an end mark it is a paragraph that goes on. */
const LONGEST_HEADING = 60
/** In a document whose pages are known to cut sentences, a heading has to be shorter to be one. */
const LONGEST_HEADING_ON_PAGES = 40
const FEWEST_CUTS = 3
const SHORTEST_CUT = 20
export const pageBreaks: CleaningStep = (lines, log) => {
  const salutation = lines.slice(0, 60).findIndex(({ text }) => opensWithSalutation(text))
  const cuts = lines.filter(
    (line, index) => index > salutation && /[。！？]/u.test(line.text) && !endsSentence(line.text.trim()),
  )
  const longestHeading = cuts.length >= FEWEST_CUTS ? LONGEST_HEADING_ON_PAGES : LONGEST_HEADING
  const joined: WorkLine[] = []
  lines.forEach((line, index) => {
    const previous = joined.at(-1)
    const reason =
      previous && (index <= salutation ? reasonInFront(previous, line) : reasonToJoin(previous, line, longestHeading))
    if (previous && reason) joined[joined.length - 1] = joinLines(previous, line, reason, log)
    else joined.push(line)
  })
  return joined
}

/** In the title block only the name of the meeting, and a source named on the next line, go on. */
function reasonInFront(previous: WorkLine, next: WorkLine): string | null {
  const before = previous.text.trim()
  const after = next.text.trim()
  if (isMeetingCut(before, after)) return '会议名称被换行切断，接回一行'
  return /^(?:来源|作者|时间|发布时间|稿源)[:：]$/u.test(squeeze(before)) && after.length <= 20
    ? '项目名称与内容分在两行，接回一行'
    : null
}

function reasonToJoin(previous: WorkLine, next: WorkLine, longestHeading: number): string | null {
  const before = previous.text.trim()
  const after = next.text.trim()
  if (previous.mark === 'heading' || next.mark !== null || isNumbered(after) || opensWithSalutation(after)) return null
  if (CLOSING_MARK.test(after)) return '行首是标点，接回上一行'
  if (breaksOff(before)) return '上一行停在句中，接回原段'
  if (isMeetingCut(before, after)) return '会议名称被换行切断，接回一行'
  if (endsSentence(before) || isReportTitle(before) || isReportTitle(after)) return null
  if (/^是[:：]/u.test(after)) return '上一行停在句中，接回原段'
  // A page that ends inside a sentence leaves any length of it behind.
  if (next.newPage && !isNumbered(before) && (/[，,；、]/u.test(before) || before.length > SHORTEST_CUT))
    return '段落被分页切断，接回原段'
  // （一） opens a heading of any length that headings have.
  const longest = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(before)
    ? LONGEST_HEADING
    : longestHeading
  const isParagraph = /[。！？]/u.test(before) || before.length > longest || /^(?:各位代表|同志们)/u.test(before)
  return isParagraph ? '段落被分页切断，接回原段' : null
}

/** ——2023年12月25日在某某区第十六届人民代表大会 / 第三次会议上 */
function isMeetingCut(before: string, after: string): boolean {
  const opens = /年.{1,3}月.{1,3}日.{0,4}在/u.test(before) && before.length < 80
  const ends = /会议上[）)]?$/u.test(before) || (/会议$/u.test(before) && !after.startsWith('上'))
  return opens && !ends && after.length <= 30 && /会议上?[）)]?$/u.test(before + after)
}
