/** The lists of the term index that have a page of their own. */
import type { TermStatus } from '../../model/terms.ts'
import { termKindNames } from '../../render/term-kind.ts'
import { readReportsBySlug } from './reports-by-slug.ts'
import { isSplitByLetter, letterKey } from './term-addresses.ts'
import { type IndexedTerm, letterGroups, readTermIndex, termsOfReport, unexplainedTerms } from './term-index.ts'

export interface TermView {
  title: string
  sentence: string
  terms: readonly { term: IndexedTerm; count?: number }[]
  /** Address of the report the list belongs to. */
  report: string | null
  omitted: number
}

/** Rows that a phone still loads well; what is left out can be found by letter. */
const MAX_ROWS = 1500
/** Most words of a list are such: said once, not of each. */
export const UNLABELLED = '没有注明释义的，尚无解释。'
/** Of one report's words. */
const MAX_REPORT_ROWS = 300

export function termViewNames(): string[] {
  const letters = isSplitByLetter()
    ? letterGroups(readTermIndex()).map(({ letter }) => `letter-${letterKey(letter)}`)
    : []
  const statuses = new Set(readTermIndex().map(({ status }) => status))
  const reports = [...readReportsBySlug().keys()].filter((slug) => termsOfReport(slug).length > 0)
  return [...letters, ...[...statuses].sort().map((kind) => `kind-${kind}`), ...reports.map((slug) => `report-${slug}`)]
}

/** @param name One of `termViewNames`. */
export function termView(name: string): TermView {
  const [by, key] = [name.slice(0, name.indexOf('-')), name.slice(name.indexOf('-') + 1)]
  if (by === 'report') return reportView(key)
  if (by === 'kind') return kindView(key as TermStatus)
  const group = letterGroups(readTermIndex()).find(({ letter }) => letterKey(letter) === key)
  const terms = (group?.terms ?? []).map((term) => ({ term }))
  return {
    title: group?.letter === '#' ? '数字和符号' : key.toUpperCase(),
    sentence: `读音以它开头的名词，${terms.length}个。${UNLABELLED}`,
    terms,
    report: null,
    omitted: 0,
  }
}

function kindView(kind: TermStatus): TermView {
  const all =
    kind === 'discovered' ? unexplainedTerms(readTermIndex()) : readTermIndex().filter(({ status }) => status === kind)
  const terms = all.slice(0, MAX_ROWS).map((term) => ({ term }))
  return {
    title: termKindNames[kind],
    sentence: kindSentences[kind],
    terms,
    report: null,
    omitted: all.length - terms.length,
  }
}

const kindSentences: Readonly<Record<TermStatus, string>> = {
  defined: '报告自己在名词解释里说明的词，按拼音排。',
  editorial: '报告没有解释、编者照公开的政策文件写了解释的词，每条注明出处，按拼音排。',
  discovered: '报告里用到、没有哪份报告解释的词，按读者遇到的次数排。',
}

function reportView(slug: string): TermView {
  const report = readReportsBySlug().get(slug)
  const all = termsOfReport(slug)
  const terms = all.slice(0, MAX_REPORT_ROWS)
  return {
    title: report?.title ?? slug,
    sentence: `这份报告用到的名词，${all.length}个，按次数排。${UNLABELLED}`,
    terms,
    report: report?.url ?? null,
    omitted: all.length - terms.length,
  }
}
