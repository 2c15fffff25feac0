/** The definitions of a term, each with who gives it: never merged. */
import type { ReportSummary } from '../model/report.ts'
import type { Definition } from '../model/terms.ts'
import { definitionKindName } from './term-kind.ts'

export interface DatedDefinition {
  definition: Definition
  /** The report that gives it; null where an editor took it from a public document. */
  report: DefiningReport | null
}

/** What is said of a report that defines a word. */
export type DefiningReport = Pick<
  ReportSummary,
  'slug' | 'title' | 'place' | 'reportYear' | 'delivered' | 'published' | 'url'
>

/** @param own Slug of the report that is being read: what it says itself comes first, then the newest. */
export function datedDefinitions(
  definitions: readonly Definition[],
  reports: ReadonlyMap<string, DefiningReport>,
  own: string | null = null,
): DatedDefinition[] {
  return definitions
    .map((definition) => ({
      definition,
      report: definition.report === null ? null : (reports.get(definition.report) ?? null),
    }))
    .sort((a, b) => Number(isOwn(b, own)) - Number(isOwn(a, own)) || compareTexts(dateOf(b), dateOf(a)))
}

/**
 * 编者释义 and the number of the document, 报告释义, or 报告释义 and 见《临江县 2024》 where it is not the report being
 * read: what a note has room for.
 */
export function noteSource({ definition, report }: DatedDefinition, own: string): string[] {
  const kind = definitionKindName(definition)
  if (definition.source !== null) return [kind, definition.source.number ?? definition.source.title]
  return report === null || report.slug === own ? [kind] : [kind, `见《${shortReportName(report)}》`]
}

/** 临江县 2024; the title of what has no place or year. */
export function shortReportName({ title, place, reportYear }: Pick<DefiningReport, 'title' | 'place' | 'reportYear'>) {
  return place === null || reportYear === null ? title.replace(/^《|》$/gu, '') : `${place} ${reportYear}`
}

function isOwn({ definition }: DatedDefinition, own: string | null): boolean {
  return own !== null && definition.report === own
}

/** ISO dates of any length compare as texts. */
function dateOf({ definition, report }: DatedDefinition): string {
  return definition.source?.date ?? report?.delivered ?? String(report?.reportYear ?? report?.published ?? '')
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
