/** The title block: title, meeting, date, speaker, source, before the speech or the article begins. */
import type { CleanLine } from '../clean/clean-document-model.ts'
import { isReportTitle, opensWithSalutation } from '../clean/line-shapes.ts'
import { squeeze } from '../clean/work-line.ts'
import type { DraftBlock } from './draft-block.ts'
import { readMarker } from './heading-marker.ts'
import { speakerIn } from './metadata/front-lines.ts'

const LONGEST_LINE = 100
const LONGEST_FRONT = 40
const LINES_WITH_TITLE = 4
const SALUTATION =
  /(?:主席团[、，,])?(?:尊敬的)?(?:各位(?:代表|委员|同志)|同志们|代表们)[、，,]?(?:各位(?:委员|同志)|同志们)?[：:！!]/u
/** Title, meeting and speaker run together: 政府工作报告2022年1月11日在…会议上市长某某 */
const MEETING = /[—―–-]{0,6}[（(]?\d{4}年\d{1,2}月\d{1,2}日.{0,60}?(?:会议上?|大会上)[）)]?/u

export interface TitleBlock {
  blocks: DraftBlock[]
  body: CleanLine[]
}

/** @param statedTitle what a list or record gives as the title; the line that repeats it is the title */
export function readTitleBlock(lines: CleanLine[], statedTitle: string | null): TitleBlock {
  const unglued = ungluedLines(lines)
  const end = frontLength(unglued)
  const front = unglued.slice(0, end)
  const title = titleIndex(front, statedTitle)
  const blocks = front.map(({ text, line }, index): DraftBlock => {
    if (index === title) return { type: 'title', text, line }
    return isFrontLine(text) ? { type: 'note', text, line } : { type: 'paragraph', text, leads: [], line }
  })
  return { blocks, body: unglued.slice(end) }
}

/** Number of lines that belong to the title block. */
function frontLength(lines: CleanLine[]): number {
  const first = lines.slice(0, LONGEST_FRONT)
  const heading = first.findIndex(({ text }) => readMarker(text) !== null)
  const salutation = first.findIndex(({ text }) => opensWithSalutation(text))
  // A salutation ends the title block, whatever of the page's own text stands above it.
  if (salutation !== -1 && (heading === -1 || salutation < heading)) return salutation
  const end = first.findIndex(({ text }) => readMarker(text) !== null || !isFrontLine(text))
  return end === -1 ? 0 : end
}

function isFrontLine(text: string): boolean {
  // 省长某某作政府工作报告。 is printed as a sentence.
  const bare = text.replace(/[作做]《?政府工作报告》?。$/u, '')
  return text.length <= LONGEST_LINE && !/[。；！]/u.test(bare)
}

function titleIndex(front: CleanLine[], statedTitle: string | null): number {
  const stated = front.findIndex(({ text }) => statedTitle !== null && squeeze(text) === squeeze(statedTitle))
  if (stated !== -1) return stated
  const report = front.findIndex(({ text }) => isReportTitle(text))
  if (report !== -1) return report
  // An article's title is its first line; the date of a meeting or a speaker's name is none.
  return front.findIndex(
    ({ text }) =>
      text.length >= 6 &&
      !MEETING.test(squeeze(text)) &&
      speakerIn(text) === null &&
      !/[:：]|\d{4}[-年]\d/u.test(text) &&
      !/\s/u.test(text.slice(-4)),
  )
}

/** Cuts lines that run title, meeting, speaker and salutation together. */
function ungluedLines(lines: CleanLine[]): CleanLine[] {
  const front = lines.slice(0, LINES_WITH_TITLE).flatMap((line) => {
    const salutation = SALUTATION.exec(line.text.slice(0, 200))?.index ?? null
    // Without a salutation the whole line has to be of the title block.
    const end = salutation ?? (isFrontLine(line.text) ? line.text.length : 0)
    if (end === 0 || !isFrontLine(line.text.slice(0, end))) return [line]
    const meeting = MEETING.exec(line.text.slice(0, end))
    const cuts = meeting ? [meeting.index, meeting.index + meeting[0].length] : []
    const starts = [...new Set([0, ...cuts, end])]
    return starts
      .map((from, index) => ({ ...line, text: line.text.slice(from, starts[index + 1]).trim() }))
      .filter(({ text }) => text !== '')
  })
  return [...front, ...lines.slice(LINES_WITH_TITLE)]
}
