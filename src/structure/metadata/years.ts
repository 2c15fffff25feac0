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

/** 2024年, 2024 年, １９９１年; not the far end of 2021—2025年. */
const YEAR = /(?<![\d—–~～至到-])((?:19|20)\d{2})\s?年/gu
/** 一九九○年, 二〇二四年; prints without a 〇 set another round sign for it. */
const CHINESE_YEAR = /(?:一九|二[〇○零0OoОΟ])[〇○零0OoОΟ一二三四五六七八九]{2}年/gu
const CHINESE_DIGITS = '〇一二三四五六七八九'
/** 2024年工作回顾和2025年总体要求: what follows the second year looks ahead. */
const LOOKS_AHEAD =
  /^(?:政府|经济社会发展|国民经济和社会发展|的)*(?:工作)?的?(?:总体|主要|重点|目标|基本|安排|部署|任务|建议|计划|要求|打算|思路)/u

export function yearsOf(evidence: YearEvidence): { reportYear: number | null; reviewYear: number | null } {
  const review = latestYear(evidence, 'review')
  const titled = yearIn(evidence.titles.join(' '))
  const reportYear =
    // A plan may reach beyond the year that the title names and in which the report was given.
    (titled !== null && titled === deliveredYear(evidence.delivered) ? titled : null) ??
    latestYear(evidence, 'plan') ??
    titled ??
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
  const years = headings
    .filter(({ part }) => part === wanted)
    .flatMap(({ title }) => (wanted === 'review' ? yearsLookedBackOn(title ?? '') : yearsIn(title ?? '')))
  return years.length === 0 ? null : Math.max(...years)
}

function yearIn(text: string): number | null {
  return yearsIn(text)[0] ?? null
}

/** All years of a heading that looks back, but for one that it also plans. */
function yearsLookedBackOn(title: string): number[] {
  const text = plainYears(title)
  const found = [...text.matchAll(YEAR)]
  return found
    .filter(({ index, 0: year }, at) => at === 0 || !LOOKS_AHEAD.test(text.slice(index + year.length)))
    .map((match) => Number(match[1]))
}

function yearsIn(text: string): number[] {
  return [...plainYears(text).matchAll(YEAR)].map((match) => Number(match[1]))
}

/** The same text with its years in ASCII figures. */
function plainYears(text: string): string {
  return text
    .normalize('NFKC')
    .replace(CHINESE_YEAR, (year) =>
      [...year].map((sign) => (sign === '年' ? sign : String(Math.max(0, CHINESE_DIGITS.indexOf(sign))))).join(''),
    )
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
