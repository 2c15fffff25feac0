/** The year whose work a report plans, and the year it looks back on. */
import type { Part } from '../../model/report.ts'

export interface YearEvidence {
  /** Level-1 headings with their part, in order. */
  headings: { title: string | null; part: Part | null }[]
  titles: string[]
  delivered: string | null
  /** What a record's column says; asked last. */
  stated: number | null
  text: string
}

const YEAR = /(?<!\d)((?:19|20)\d{2})年/gu

export function yearsOf(evidence: YearEvidence): { reportYear: number | null; reviewYear: number | null } {
  const review = latestYear(evidence, 'review')
  const reportYear =
    latestYear(evidence, 'plan') ??
    yearIn(evidence.titles.join(' ')) ??
    (review === null ? null : review + 1) ??
    deliveredYear(evidence.delivered) ??
    plannedYear(evidence.text) ??
    evidence.stated
  const looksBack = evidence.headings.some(({ part }) => part === 'review')
  const before = reportYear === null ? null : reportYear - 1
  // 过去一年工作回顾 names no year; the text must.
  const named = looksBack && before !== null && evidence.text.includes(`${String(before)}年`) ? before : null
  return { reportYear, reviewYear: review ?? named }
}

function latestYear({ headings }: YearEvidence, wanted: Part): number | null {
  const years = headings.filter(({ part }) => part === wanted).flatMap(({ title }) => yearsIn(title ?? ''))
  return years.length === 0 ? null : Math.max(...years)
}

function yearIn(text: string): number | null {
  return yearsIn(text)[0] ?? null
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]))
}

/** 2024年工作的总体要求, 2024年经济社会发展主要预期目标 … */
function plannedYear(text: string): number | null {
  const match =
    /(?<!\d)((?:19|20)\d{2})年(?:政府|全年|全[省市县区]|我[省市县区]|经济社会发展)?(?:工作)?的?(?:主要|总体)?(?:预期目标|总体要求|工作安排|重点工作|目标任务)/u.exec(
      text,
    )
  return match ? Number(match[1]) : null
}

/** Reports are given at the beginning of the year they plan, or in the last weeks before it. */
function deliveredYear(delivered: string | null): number | null {
  if (delivered === null) return null
  const [year = 0, month = 0] = delivered.split('-').map(Number)
  return month >= 11 ? year + 1 : year
}
