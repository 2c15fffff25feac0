/** Spreadsheets and JSON dumps leave line ends behind as the characters backslash r backslash n. */
import type { CleaningStep } from '../cleaning-log.ts'

const LITERAL_BREAK = /(?:\\r\\n|\\n|\\r)+/

export const literalBreaks: CleaningStep = (lines, log) =>
  lines.flatMap((line) => {
    if (!LITERAL_BREAK.test(line.text)) return [line]
    const marks = line.text.match(/(?:\\r\\n|\\n|\\r)+/g) ?? []
    for (const mark of marks) log.edit('character', line.line, mark, '', '以文字形式留下的换行符，改为真正的换行')
    return line.text
      .split(/(?:\\r\\n|\\n|\\r)+/)
      .map((text, index) => ({ ...line, text, gap: index === 0 && line.gap }))
      .filter(({ text }) => text.trim() !== '')
  })
