/** Markdown files of site generators open with a YAML block that states title, date and address. */
import type { SourceLine } from '../model/source-document.ts'
import { isKnownColumn, statementsOf } from './record-columns.ts'
import { draftDocument, type DraftDocument } from './source-text.ts'

const RULE = /^---\s*$/
/** No such block is longer; a report that parts its chapters by rules is. */
const LINES = 40

/** The document below the block, with what the block states; null when the lines do not open with one. */
export function cutFrontMatter(lines: SourceLine[]): DraftDocument[] | null {
  if (!RULE.test(lines[0]?.text ?? '')) return null
  const end = lines.findIndex(({ text }, index) => index > 0 && index <= LINES && RULE.test(text))
  if (end < 0) return null
  const block = lines.slice(0, end + 1)
  const columns = readColumns(block.slice(1, -1).map(({ text }) => text))
  if (!columns) return null
  const document = draftDocument(lines.slice(end + 1), statementsOf(columns, null))
  for (const { number, text } of block) {
    document.edits.push({ kind: 'metadata', line: number, before: text, after: '', reason: '文件头，记为元数据' })
  }
  return [document]
}

/** Read line by line and not as YAML, so that no alias, tag or key of a stranger's file can do anything. */
function readColumns(lines: string[]): Map<string, string> | null {
  const columns = new Map<string, string>()
  for (const line of lines) {
    const match = /^([^\s:#][^:]{0,40}):\s+(\S.*)$/u.exec(line)
    if (match) columns.set(match[1] ?? '', (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'))
    else if (!/^(?:[\s#\-]|[^\s:]{1,40}:$|$)/u.test(line)) return null
  }
  return [...columns.keys()].some(isKnownColumn) ? columns : null
}
