/** Finds the records in a JSON file or a file of JSON lines. */
import { countHan } from './source-text.ts'
import type { Columns } from './record-columns.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/** Deeper nesting than any collection of reports has; stops a file of ten thousand brackets. */
const DEPTH = 8

/** The records of JSON or JSON lines; null when the text is neither. */
export function readJsonRecords(file: string, text: string): Columns[] | null {
  // `[1]` may open a text; a quote after the bracket, or another bracket, does not.
  if (!/^\s*(?:\{\s*["}]|\[\s*[[{"])/.test(text)) return null
  const whole = parse(text)
  const values = whole === undefined ? parseLines(file, text) : [whole]
  return largest(values.map((value) => findRecords(value, DEPTH))) ?? []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    // JSON.parse gives RangeError for nesting that overflows the stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function parseLines(file: string, text: string): unknown[] {
  const values: unknown[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parse(line)
    if (value === undefined) {
      throw new UnreadableFileError(file, `第 ${String(index + 1)} 行不是合格的 JSON`, '请重新导出，或改成纯文本')
    }
    values.push(value)
  }
  return [values]
}

/** Records may stand in an array, in an object of objects, or inside a wrapper such as `{ "data": [...] }`. */
function findRecords(value: unknown, depth: number): Columns[] {
  if (typeof value !== 'object' || value === null || depth === 0) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => findRecords(item, depth - 1))
  const own = columnsOf(value)
  const nested = Object.values(value).filter((item) => !isText(item))
  return largest([own.size > 0 ? [own] : [], nested.flatMap((item) => findRecords(item, depth - 1))]) ?? []
}

/** A list of strings is a text given paragraph by paragraph. */
function isText(value: unknown): value is string | string[] {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
  )
}

function columnsOf(record: object): Map<string, string> {
  const columns = new Map<string, string>()
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    if (isText(value)) columns.set(name, typeof value === 'string' ? value : value.join('\n'))
    else if (typeof value === 'number') columns.set(name, String(value))
  }
  return columns
}

function largest(groups: Columns[][]): Columns[] | undefined {
  const size = (group: Columns[]): number => {
    return group.reduce((sum, record) => sum + Math.max(0, ...[...record.values()].map(countHan)), 0)
  }
  return groups.map((group) => ({ group, size: size(group) })).sort((a, b) => b.size - a.size)[0]?.group
}
