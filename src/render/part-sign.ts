/** ● 回顾 and ○ 安排: where words stand in a report, never a verdict on what became of them. */
import type { Part } from '../model/report.ts'

export interface PartSign {
  className: 'done' | 'intended'
  name: '回顾' | '安排'
}

/** null for 自身建设 and glossary, which look neither back nor ahead. */
export function partSign(part: Part | null): PartSign | null {
  if (part === 'review') return { className: 'done', name: '回顾' }
  if (part === 'plan') return { className: 'intended', name: '安排' }
  return null
}
