/**
 * A scraped list page holds many documents: items parted by a line with a list mark alone, each with a title, the
 * text and a date line. Such a file becomes one document an item.
 */
import type { Edit } from '../model/report.ts'
import type { SourceLine } from '../model/source-document.ts'
import { isoDateOf } from './source-date.ts'
import { draftDocument, hasHan, isBlank, NO_STATEMENTS, type DraftDocument } from './source-text.ts'

const ITEM_MARK = /^\s*(?:[-*•·–—]|-{3,}|={3,}|\*{3,})\s*$/
const TITLE_LENGTH = 80

interface Item {
  mark: SourceLine
  lines: SourceLine[]
}

/**
 * The documents of a list, or null when the lines are no list of at least two items. Every line is in the content of
 * a document or in the edits of the nearest one.
 */
export function splitList(lines: SourceLine[]): DraftDocument[] | null {
  const { before, items } = cutAtMarks(lines)
  if (items.length < 2) return null
  const documents: DraftDocument[] = []
  // Marks before the first item that is a document wait for it; all later strays go to the document above them.
  let waiting: Edit[] = noise(before, '列表之前的网站文字，不属于任何一篇')
  for (const { mark, lines: itemLines } of items) {
    const document = readItem(itemLines)
    const markEdit = noise([mark], '列表条目的标记')
    if (document) {
      document.edits.unshift(...waiting, ...markEdit)
      waiting = []
      documents.push(document)
      continue
    }
    const stray = [...markEdit, ...noise(itemLines, '列表之外的网站文字，不属于任何一篇')]
    const last = documents.at(-1)
    if (last) last.edits.push(...stray)
    else waiting.push(...stray)
  }
  // A report may part its chapters by a rule; one dated chapter among many undated ones does not make a list.
  return documents.length >= 2 && documents.length * 2 > items.length ? documents : null
}

function cutAtMarks(lines: SourceLine[]): { before: SourceLine[]; items: Item[] } {
  const before: SourceLine[] = []
  const items: Item[] = []
  for (const line of lines) {
    if (ITEM_MARK.test(line.text)) items.push({ mark: line, lines: [] })
    else (items.at(-1)?.lines ?? before).push(line)
  }
  return { before, items }
}

/** An item is title, text, date or title, date, text; what follows a closing date is chrome of the list page. */
function readItem(lines: SourceLine[]): DraftDocument | null {
  const filled = lines.filter((line) => !isBlank(line))
  const [title, second] = filled
  if (!title || !second || title.text.trim().length > TITLE_LENGTH || !hasHan(title.text)) return null
  const dated = filled.findIndex((line, index) => index > 0 && isoDateOf(line.text) !== null)
  const date = filled[dated]
  if (!date) return null
  const closes = dated > 1
  const content = lines.filter((line) => line !== date && (!closes || line.number < date.number))
  if (!content.some((line) => line !== title && !isBlank(line))) return null
  const statements = { ...NO_STATEMENTS, title: title.text.trim(), published: isoDateOf(date.text) }
  const document = draftDocument(content, statements)
  document.lines = [title.number, Math.max(date.number, content.at(-1)?.number ?? 0)]
  document.edits.push({
    kind: 'metadata',
    line: date.number,
    before: date.text,
    after: '',
    reason: '列表中的发布日期，记为发布日期',
  })
  if (closes) {
    const after = lines.filter((line) => line.number > date.number)
    document.edits.push(...noise(after, '列表之后的网站文字，不属于任何一篇'))
  }
  return document
}

function noise(lines: SourceLine[], reason: string): Edit[] {
  return lines
    .filter((line) => !isBlank(line))
    .map((line) => ({ kind: 'noise', line: line.number, before: line.text, after: '', reason }))
}
