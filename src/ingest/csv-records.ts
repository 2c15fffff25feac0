/** Finds the records in a csv file, which may be parted by commas, semicolons or tabs. */
import { CsvError, parse } from 'csv-parse/sync'
import { isKnownColumn, type Columns } from './record-columns.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

const DELIMITERS = [',', '\t', ';']
const HEADER_LENGTH = 2000
/** Column names are short; a first row with a long cell is prose with commas. */
const NAME_LENGTH = 24

/**
 * The records under the header row of a csv file, or null when the text is no csv. A header is a first row of short
 * names that say what the columns hold (title, year, 正文 …): two of them, or one when every row has as many cells.
 */
export function readCsvRecords(file: string, text: string): Columns[] | null {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  for (const delimiter of DELIMITERS) {
    const names = headerNames(firstLine, delimiter)
    const known = names.filter(isKnownColumn).length
    if (known === 0) continue
    // A table of one column cannot be told from prose, except that its cells are quoted.
    if (names.length === 1 && !/^[^\r\n]*[\r\n]+"/.test(text)) continue
    const rows = parseRows(text, delimiter)
    if (!(rows instanceof CsvError) && rows.length > 1) {
      return rows.slice(1).map((row) => new Map(names.map((name, index) => [name, row[index] ?? ''])))
    }
    if (known >= 2 && rows instanceof CsvError) {
      throw new UnreadableFileError(
        file,
        `表格无法解析：${csvReason(rows)}`,
        '请检查引号和列数，或重新导出为 CSV（UTF-8）',
      )
    }
  }
  return null
}

function headerNames(line: string, delimiter: string): string[] {
  if (line.length > HEADER_LENGTH) return []
  const names = line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
  return names.every((name) => name.length <= NAME_LENGTH) ? names : []
}

function parseRows(text: string, delimiter: string): string[][] | CsvError {
  try {
    // Quotes are relaxed since cells that were never quoted may hold a lone quote mark.
    return parse(text, { delimiter, relax_column_count_less: true, skip_empty_lines: true, relax_quotes: true })
  } catch (error) {
    if (error instanceof CsvError) return error
    throw error
  }
}

function csvReason(error: CsvError): string {
  const line = typeof error['lines'] === 'number' ? `第 ${String(error['lines'])} 行` : '某一行'
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return '有一个引号没有闭合'
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return `${line}的列数与表头不符`
  return `${line}附近格式有误（${error.code}）`
}
