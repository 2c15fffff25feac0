/** Pages indent each paragraph by two full-width blanks; where a scraper lost the line ends, these still tell them. */
import type { CleaningStep } from '../cleaning-log.ts'

const INDENT = /\u3000{2,}/u
/** Shorter lines set names and titles apart with such blanks. */
const RUN_TOGETHER = 300
const FEWEST = 3

export const indentBreaks: CleaningStep = (lines, log) =>
  lines.flatMap((line) => {
    const pieces = line.text.length < RUN_TOGETHER ? [] : line.text.split(INDENT).filter((text) => text.trim() !== '')
    if (pieces.length <= FEWEST) return [line]
    const reason = `一行之内有 ${String(pieces.length)} 处段首缩进，按缩进分段`
    log.edit('blank', line.line, '\u3000\u3000', '', reason)
    return pieces.map((text, index) => ({ ...line, text, gap: index === 0 && line.gap }))
  })
