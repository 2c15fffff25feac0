/** What WeChat and search engines show under the title of a shared report. */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import { chineseDate } from './chinese-date.ts'

const MOST_CHARACTERS = 100

/** When and where it was given, then the titles of its parts; at most 100 characters. */
export function reportDescription(report: AnnotatedReport): string {
  const given = [report.delivered === null ? null : chineseDate(report.delivered), report.meeting]
    .filter(Boolean)
    .join('，')
  const parts = report.outline.flatMap((item) => (item.level === 1 && item.title !== null ? [item.title] : []))
  const contents = parts.length > 0 ? `内容：${parts.join('；')}。` : ''
  const opening = report.blocks.find((block) => block.type === 'paragraph')?.text ?? ''
  const text = [
    given === '' ? '' : `${given}。`,
    contents === '' ? opening : contents,
    `${report.counts.characters}字。`,
  ].join('')
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`
}
