/** Figures about several years: what a whole term of office brought, and yearly averages. Neither is the value of a year. */
import type { Block, Figure } from '../model/report.ts'

/** A passage about a term of office opens with it: 本届政府任期的五年, 过去五年, 五年来. */
const TERM = /(?:本届政府|任期|过去|回顾)[^，,。；;]{0,6}五年|五年(?:的?工作|[来取])|^这五年/u
const ONE_YEAR = /(?:过去|刚刚过去)的?一年|一年来|20\d\d ?年(?:的?工作|[是，,])/u
/** How much of a block says what its passage is about. */
const OPENING = 40
const TERM_YEARS = 5
const AVERAGE = /年均[^，,。；;、]{0,12}$/u

/** The blocks of the review that tell of five years instead of one. */
export function blocksAboutTerm(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>()
  let inTerm = false
  for (const { id, part, type, text } of blocks) {
    if (part !== 'review') {
      inTerm = false
      continue
    }
    const opening = text.slice(0, OPENING)
    if (TERM.test(opening)) inTerm = true
    // An address to the deputies opens the next passage.
    else if (ONE_YEAR.test(opening) || (type === 'paragraph' && opening.startsWith('各位代表'))) inTerm = false
    if (inTerm) found.add(id)
  }
  return found
}

/** What tells that a level is the present one: 总量达1.4万家, 保持在1500万吨以上. */
const PRESENT = /(?:达到?|[至为超破过近约]|拥有|现有|稳定在|保持在|总[量数额]) ?$/u
const SUMMED_UP = /累计[^，,。；;、]{0,14}$/u

/**
 * `2017/2021` for what five years added, changed or did (改造老旧小区900个), `/2026` for a yearly average up to a year
 * (whose first year the figure does not say), null for the value of a year. A level that is called the present one is
 * that of the last year, also in a passage about five.
 */
export function spanOfYears(block: Block, figure: Figure, aboutTerm: boolean): string | null {
  if (figure.year === null) return null
  const before = block.text.slice(Math.max(0, figure.start - 16), figure.start)
  if (figure.aspect === 'growth' && AVERAGE.test(before)) return `/${String(figure.year)}`
  if (!aboutTerm || !isOfTerm(figure, before)) return null
  return `${String(figure.year - TERM_YEARS + 1)}/${String(figure.year)}`
}

function isOfTerm({ aspect, kind }: Figure, before: string): boolean {
  if (aspect === 'increment' || aspect === 'growth') return true
  if (aspect !== 'level') return false
  return SUMMED_UP.test(before) || ((kind === 'count' || kind === 'measure') && !PRESENT.test(before))
}
