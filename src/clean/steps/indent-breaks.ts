/** Pages indent each paragraph by two full-width blanks; where a scraper lost the line ends, these still tell them. */
import type { CleaningLog, CleaningStep } from '../cleaning-log.ts'
import { breaksOff } from '../line-shapes.ts'

const INDENT = /\u3000{2,}/u
/** Shorter lines set names and titles apart with such blanks. */
const RUN_TOGETHER = 300
const FEWEST = 3

const HEADING_MARK =
  '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:[章节篇]|部分))'
/** The last sentence of a paragraph, and behind it a short numbered unit without a sentence mark. */
const HEADING_AT_END = new RegExp(`^(.*[。！？][”’"』」）)】]*\\s*)(${HEADING_MARK}[^。！？!?；;…]{2,40})$`, 'su')
/** 一、二、三产业 or 一、修路，二、修桥: what a sentence counts. */
const LIST = new RegExp(`^${HEADING_MARK}{2}|[，,]${HEADING_MARK}`, 'u')
const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '【】', '（）', '()'] as const
const CONTEXT = 8

export const indentBreaks: CleaningStep = (lines, log) =>
  lines.flatMap((line) => {
    const pieces = line.text.length < RUN_TOGETHER ? [] : line.text.split(INDENT).filter((text) => text.trim() !== '')
    if (pieces.length <= FEWEST) return [line]
    const reason = `一行之内有 ${String(pieces.length)} 处段首缩进，按缩进分段`
    log.edit('blank', line.line, '\u3000\u3000', '', reason)
    return pieces
      .flatMap((piece) => cutHeading(piece, line.line, log))
      .map((text, index) => ({ ...line, text, gap: index === 0 && line.gap }))
  })

/** Headings that a page centres or sets flush have no indent of their own and end up behind the paragraph above. */
function cutHeading(piece: string, line: number, log: CleaningLog): string[] {
  const [, paragraph, heading] = HEADING_AT_END.exec(piece.trimEnd()) ?? []
  if (paragraph === undefined || heading === undefined) return [piece]
  if (breaksOff(heading) || LIST.test(heading) || isInsidePair(paragraph)) return [piece]
  const before = paragraph.slice(-CONTEXT)
  const after = heading.slice(0, CONTEXT)
  log.edit('blank', line, `${before}${after}`, `${before}\n${after}`, '标题没有缩进，接在上一段之后，改为另起一行')
  return [paragraph, heading]
}

/** Numbered clauses of a text that is quoted are no headings of the report. */
function isInsidePair(text: string): boolean {
  const isOpen = PAIRS.some((pair) => text.lastIndexOf(pair.charAt(0)) > text.lastIndexOf(pair.charAt(1)))
  return isOpen || (text.match(/"/gu)?.length ?? 0) % 2 === 1
}
