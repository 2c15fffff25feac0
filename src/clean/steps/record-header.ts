/**
 * Some collectors write what they know of a text above it, one `名称：值` a line, and close with `正文：`. That is
 * no part of the report; it goes to the metadata, ranked below the text.
 */
import type { CleanDocument } from '../clean-document-model.ts'
import type { CleaningLog } from '../cleaning-log.ts'
import { dateIn } from '../date-in.ts'
import { statedField } from '../chrome-lines.ts'
import { squeeze, type WorkLine } from '../work-line.ts'

const LONGEST_HEADER = 16

/** The lines below the header, and the statements with what the header adds to them. */
export function takeRecordHeader(
  lines: WorkLine[],
  statements: CleanDocument['statements'],
  log: CleaningLog,
): { lines: WorkLine[]; statements: CleanDocument['statements'] } {
  const end = lines.slice(0, LONGEST_HEADER).findIndex(({ text }) => /^(?:正文|全文|内容)[:：]$/u.test(squeeze(text)))
  const header = lines.slice(0, end + 1)
  if (end < 1 || !header.every(({ text }) => statedField(squeeze(text)))) return { lines, statements }
  const stated = { ...statements }
  for (const line of header) {
    log.remove(line, '收集者写在正文之上的说明，记入元数据', 'metadata')
    const colon = line.text.search(/[:：]/u)
    const name = line.text.slice(0, colon).trim()
    const value = line.text.slice(colon + 1).trim()
    if (/标题|题目/u.test(name)) stated.title ??= value
    if (/时间|日期/u.test(name)) stated.published ??= dateIn(value)
    if (/URL|网址|链接/iu.test(name) && /^https?:\/\//u.test(value)) stated.url ??= value
    if (name === '报告人') stated.speaker ??= value
  }
  return { lines: lines.slice(end + 1), statements: stated }
}
