/** Blanks that an extractor left between Chinese characters. */
import { eachLine, type CleaningLog, type CleaningStep } from '../cleaning-log.ts'
import { endsSentence, isNumbered, isReportTitle } from '../line-shapes.ts'
import type { WorkLine } from '../work-line.ts'

/** A blank with a Han character, a Chinese mark or (after one) a quote on both sides. */
const STRAY =
  /(?<=[\p{Script=Han}，。、；：！？”’）》」』】,;:!?)"])\s+(?=[\p{Script=Han}，。、；：！？“”‘’（）《》「」『』【】,;:!?()"])/gu
const CONTEXT = 6
/** No title is as long as this: what follows a heading's blank is its text. */
const SHORTEST_TEXT = 50
/** The mark and title of a heading up to the blank. */
const HEADING_BEFORE =
  /(?:^|[。！？：；:!?])\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部分])(?:[^。！？\s]|(?<=\d)\s){0,60}$/u

/** So many blanks inside running words show that the extractor scattered them, in headings too. */
const SCATTERED = 4
const INSIDE_WORDS = /(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han}{2})/gu

export const strayBlanks: CleaningStep = (lines, log) => {
  const inside = lines.reduce((sum, { text }) => sum + (text.length < SHORTEST_TEXT ? 0 : blanksInside(text)), 0)
  return eachLine((line) => dropStrayBlanks(line, inside >= SCATTERED, log))(lines, log)
}

/** Blanks between Chinese words, but for the one behind a heading's mark and title. */
function blanksInside(text: string): number {
  return [...text.matchAll(INSIDE_WORDS)].filter(
    ({ index }) => !HEADING_BEFORE.test(text.slice(Math.max(0, index - 80), index)),
  ).length
}

function dropStrayBlanks(line: WorkLine, isScattered: boolean, log: CleaningLog): string {
  const text = line.text.trim()
  if (!STRAY.test(text)) return text
  STRAY.lastIndex = 0
  // Title and speaker lines part their words with blanks: 市长 李某, 两句式标题.
  if (!isReportTitle(text) && !isNumbered(text) && text.length < 40 && !endsSentence(text)) return text
  const isRow = (text.match(/\t/g)?.length ?? 0) >= 2
  return text.replace(STRAY, (blank: string, at: number) => {
    // The cells of a table are parted by tabs.
    if (isRow && blank.includes('\t')) return blank
    if (isMeant(text, at, at + blank.length, isScattered)) return ' '
    const before = text.slice(Math.max(0, at - CONTEXT), at)
    const after = text.slice(at + blank.length, at + blank.length + CONTEXT)
    log.edit('blank', line.line, `${before}${blank}${after}`, `${before}${after}`, '汉字之间多余的空格')
    return ''
  })
}

/**
 * Meant are the blank between two halves of a slogan in quotes, the one that stands for a lost line end before a
 * numbered heading or after a sentence, and the one that parts a heading from its text.
 */
function isMeant(text: string, start: number, end: number, isScattered: boolean): boolean {
  const after = text.slice(end, end + 30)
  const before = text.slice(Math.max(0, start - 80), start)
  if (isNumbered(after) || /^——/u.test(after)) return true
  if (isSlogan(text, start, end)) return true
  // 一、 某某：the blank tells a mark that stands alone from one with a title.
  if (/(?:^|[。！？：；\s])[一二三四五六七八九十]{1,3}、$/u.test(before) && text.length - end > SHORTEST_TEXT)
    return true
  return !isScattered && HEADING_BEFORE.test(before) && text.length - end > SHORTEST_TEXT
}

/** “武汉农优 真滴蛮好”: both halves inside one pair of quotes, equally long, at least four characters each. */
function isSlogan(text: string, start: number, end: number): boolean {
  const head = /["“](\p{Script=Han}{4,12})$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1]
  const tail = /^(\p{Script=Han}{4,12})["”]/u.exec(text.slice(end, end + 14))?.[1]
  return head !== undefined && tail !== undefined && head.length === tail.length
}
