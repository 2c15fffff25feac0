/** Word files (docx): the text of the body, a line for each paragraph, foot- and endnotes below it. */
import { draftDocument, splitLines, type DraftDocument } from './source-text.ts'
import { paragraphNumbering } from './docx-numbering.ts'
import { readParagraphs } from './docx-paragraphs.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'
import { unzipParts } from './zip-parts.ts'

const BODY = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']
const WANTED = new Set([BODY, NUMBERING, STYLES, ...NOTES])

/** @throws UnreadableFileError for a damaged file, and for a zip file that is no Word file */
export function readDocx(file: string, bytes: Uint8Array): DraftDocument[] {
  const parts = unzipParts(file, bytes, (name) => WANTED.has(name))
  const body = parts.get(BODY)
  if (!body) {
    throw new UnreadableFileError(
      file,
      '是压缩文件，但不是 Word 文档（docx）',
      '表格请另存为 CSV，压缩包请先解压，再放入其中的文件',
    )
  }
  try {
    const decode = (name: string): string => new TextDecoder().decode(parts.get(name))
    const print = paragraphNumbering(decode(NUMBERING), decode(STYLES))
    const lines = readParagraphs(decode(BODY), print)
    const notes = NOTES.filter((name) => parts.has(name)).flatMap((name) =>
      readParagraphs(decode(name), ({ text }) => text),
    )
    const document = draftDocument(splitLines([...lines, ...notes].join('\n')))
    if (notes.length > 0) document.doubts.push(notesBelow(lines.length + 1, notes.length))
    return [document]
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new UnreadableFileError(file, `文档的 XML 已损坏（${what}）`, '请用 Word 打开后另存为 docx')
  }
}

function notesBelow(line: number, count: number): DraftDocument['doubts'][number] {
  const message = `文档有脚注或尾注 ${String(count)} 行，列在正文之后`
  return { line, rule: 'notes-stand-below-the-text', message, confidence: 0.8 }
}
