/** Marks of Markdown and list bullets at the head of a line, and stray bold marks: layout, not words of the report. */
import type { CleaningStep } from '../cleaning-log.ts'
import type { SourceMark } from '../clean-document-model.ts'

const HEADING = /^\s*#{1,6}(?=[\s\p{Script=Han}（(])\s*/u
/** A dash needs a blank after it: —— and - without one may be words of the text. */
const BULLET = /^\s*(?:[-*+]\s+|[•·●○◆◇■□▪►▶★☆➢※]\s*(?=[^\s※]))/u
const BOLD = /\*\*|__(?=[\p{Script=Han}“])/gu

export const markdownMarks: CleaningStep = (lines, log) =>
  lines
    .map((line) => {
      let { text } = line
      let mark: SourceMark = line.mark
      const strip = (pattern: RegExp, kind: Exclude<SourceMark, null>, reason: string): void => {
        const found = pattern.exec(text)?.[0]
        if (found === undefined) return
        log.edit('mark', line.line, found, '', reason)
        text = text.slice(found.length)
        mark = kind
      }
      strip(HEADING, 'heading', '标题标记（Markdown）')
      if (!isFramed(text)) strip(BULLET, 'bullet', '行首的项目符号')
      text = text.replace(BOLD, (found) => {
        log.edit('mark', line.line, found, '', '散落的加粗标记')
        return ''
      })
      return text === line.text ? line : { ...line, text, mark }
    })
    .filter(({ text }) => text.trim() !== '')

/** ※注释※ is a framed heading, not an item of a list. */
function isFramed(text: string): boolean {
  return /^\s*([※★☆◆■●])[^※★☆◆■●]+\1\s*$/u.test(text)
}
