/**
 * The door of the pipeline: bytes of a seed file in, its documents out. The format is told from the content, never
 * from the file name.
 */
import { createHash } from 'node:crypto'
import type { SourceDocument } from '../model/source-document.ts'
import { damagedBytes, wellFormed } from './character-doubts.ts'
import { decodeText } from './decode-text.ts'
import { detectFormat, type BinaryFormat } from './detect-format.ts'
import { LIMITS } from './limits.ts'
import { readDocx } from './read-docx.ts'
import { isHtml, readHtml } from './read-html.ts'
import { readPdf } from './read-pdf.ts'
import { readPlainText } from './read-plain-text.ts'
import { readRecords } from './read-records.ts'
import { hasHan, type DraftDocument } from './source-text.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/**
 * The documents that a seed file holds, in file order, each with its lines still dirty.
 * Every character of the decoded (or extracted) text is in the `content` of a document or in its `edits`.
 * @param file bare name of the file, used for messages and as the documents' `file`
 * @throws UnreadableFileError when the file holds no document that can be read
 */
export async function readDocuments(file: string, bytes: Uint8Array): Promise<SourceDocument[]> {
  if (bytes.length === 0) throw new UnreadableFileError(file, '文件是空的', '请放入有正文的文件，或删去它')
  if (bytes.length > LIMITS.fileBytes) {
    throw new UnreadableFileError(
      file,
      `文件有 ${String(Math.ceil(bytes.length / 1024 / 1024))} MB，大于 50 MB 的上限`,
      '请拆成几份',
    )
  }
  const drafts = (await readDrafts(file, bytes)).map(wellFormed)
  const documents = drafts.filter(({ content }) => content.some(({ text }) => hasHan(text)))
  if (documents.length === 0) {
    throw new UnreadableFileError(file, '里面没有一个汉字', '请确认放入的是中文报告的正文')
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return documents.map(({ doubts, ...draft }) => ({
    file,
    sha256,
    ...draft,
    doubts: doubts.map((doubt) => ({ file, ...doubt })),
  }))
}

async function readDrafts(file: string, bytes: Uint8Array): Promise<DraftDocument[]> {
  const format = detectFormat(bytes)
  if (format === 'zip') return readDocx(file, bytes)
  if (format === 'pdf') return readPdf(file, bytes)
  if (format !== null) throw new UnreadableFileError(file, ...UNSUPPORTED[format])
  const decoded = decodeText(file, bytes)
  const drafts = readText(file, decoded.text)
  if (decoded.damaged > 0) drafts[0]?.doubts.push(damagedBytes(decoded))
  return drafts
}

function readText(file: string, text: string): DraftDocument[] {
  if (isHtml(text)) return readHtml(text)
  return readRecords(file, text) ?? readPlainText(text)
}

const UNSUPPORTED: Record<Exclude<BinaryFormat, 'zip' | 'pdf'>, [reason: string, advice: string]> = {
  'old-word': [
    '是旧格式的 Word 或 Excel 文件（doc、xls），或者有密码',
    '请用 Word 打开，去掉密码，另存为 docx，表格另存为 CSV',
  ],
  rtf: ['是 RTF 文件', '请用 Word 打开后另存为 docx'],
  image: ['是图片', '请先用文字识别（OCR）软件转成文本，并校对一遍'],
  archive: ['是压缩包', '请先解压，再放入其中的文件'],
}
