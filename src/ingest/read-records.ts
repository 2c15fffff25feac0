/** Records of a csv, json or jsonl file as documents, one a record. */
import { parseFragment } from 'parse5'
import { pageLines } from './html-lines.ts'
import { isHtml } from './read-html.ts'
import { readJsonRecords } from './json-records.ts'
import { readCsvRecords } from './csv-records.ts'
import { type Columns, statementsOf, textColumn } from './record-columns.ts'
import { draftDocument, hasHan, splitLines, type DraftDocument } from './source-text.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/**
 * The documents of a file of records, or null when the text is none. Lines are counted through the text column of
 * all records, as if their texts stood one below the other.
 */
export function readRecords(file: string, text: string): DraftDocument[] | null {
  const records = readJsonRecords(file, text) ?? readCsvRecords(file, text)
  return records && recordsToDocuments(file, records)
}

function recordsToDocuments(file: string, records: Columns[]): DraftDocument[] {
  const column = textColumn(records)
  if (column === null)
    throw new UnreadableFileError(file, '没有一个字段含有中文正文', '请检查文件，正文应放在一个字段（列）里')
  const documents: DraftDocument[] = []
  let line = 1
  for (const [index, record] of records.entries()) {
    const content = splitLines(plainText(record.get(column) ?? ''), line)
    line += content.length
    if (!content.some((each) => hasHan(each.text))) {
      documents.at(-1)?.doubts.push(emptyRecord(index + 1, column))
      continue
    }
    const document = draftDocument(content, statementsOf(record, column))
    // The first records may be the empty ones; they are told of at the first document there is.
    if (documents.length === 0) {
      for (let empty = 0; empty < index; empty += 1) document.doubts.push(emptyRecord(empty + 1, column))
    }
    documents.push(document)
  }
  return documents
}

/** Columns that were taken from web pages may hold them whole. */
function plainText(cell: string): string {
  if (!isHtml(cell)) return cell
  return pageLines(parseFragment(cell).childNodes)
    .map(({ text }) => text)
    .join('\n')
}

function emptyRecord(number: number, column: string): DraftDocument['doubts'][number] {
  return {
    line: null,
    rule: 'record-has-text',
    message: `第 ${String(number)} 条记录的正文字段“${column}”没有中文，未建成文章`,
    confidence: 0.9,
  }
}
