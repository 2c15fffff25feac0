/** Joins and real line ends: is what was one paragraph one block, and what was two, two? */
import type { StructuredReport } from '../model/structured-report.ts'
import type { GoldBreak } from './gold.ts'
import { squeeze } from './score-document.ts'

export interface BreakScore {
  joins: { right: number; total: number }
  breaks: { right: number; total: number }
  remarks: string[]
}

export function scoreBreaks(
  gold: { joins: GoldBreak[]; breaks: GoldBreak[] },
  reports: StructuredReport[],
): BreakScore {
  const remarks: string[] = []
  const score = (list: GoldBreak[], wantJoined: boolean, name: string): { right: number; total: number } => {
    const wrong = list.filter((each) => isJoined(each, reports) !== wantJoined)
    for (const each of wrong)
      remarks.push(`${name} ${each.file} ${String(each.line_no_before)}→${String(each.line_no_after)}`)
    return { right: list.length - wrong.length, total: list.length }
  }
  return { joins: score(gold.joins, true, 'not joined:'), breaks: score(gold.breaks, false, 'break lost:'), remarks }
}

function isJoined(gold: GoldBreak, reports: StructuredReport[]): boolean {
  const together = bare(gold.line_before).slice(-12) + bare(gold.line_after).slice(0, 12)
  return reports.some(
    ({ metadata, blocks }) =>
      metadata.source.file === gold.file && blocks.some(({ text }) => squeeze(text).includes(together)),
  )
}

/** The answers keep the marks of Markdown that cleaning takes away. */
function bare(text: string): string {
  return squeeze(text.replace(/^\s*(?:#+\s|-\s)|\*\*/gu, ''))
}
