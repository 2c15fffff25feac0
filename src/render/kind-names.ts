/** What a document is, in the words that readers use. */
import type { Kind } from '../model/report.ts'

export const kindNames: Readonly<Record<Kind, string>> = {
  'government-work-report': '政府工作报告',
  article: '文章',
  plan: '计划',
  other: '其他文件',
}
