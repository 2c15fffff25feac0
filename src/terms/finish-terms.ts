/** Phase 2, last step: the counts of all reports make data/terms.json. */
import type { Term } from '../model/terms.ts'
import type { ListedTerm } from './term-list.ts'

export interface ReportTermCounts {
  /** Slug. */
  report: string
  year: number | null
  /** As `countTerms` returns it. */
  counts: ReadonlyMap<string, number>
}

/**
 * A word that no report uses (an editor's definition in another publisher's build) has no page.
 * @param urlOf The root-relative address of a term's page, with the base path of the site.
 * @returns Terms by id, reports by slug: the order of the input does not show.
 */
export function finishTerms(
  terms: readonly ListedTerm[],
  countsPerReport: Iterable<ReportTermCounts>,
  urlOf: (id: string) => string,
): Term[] {
  const uses = new Map<string, { report: string; year: number | null; count: number }[]>()
  for (const { report, year, counts } of countsPerReport) {
    for (const [id, count] of counts) {
      const before = uses.get(id)
      if (before === undefined) uses.set(id, [{ report, year, count }])
      else before.push({ report, year, count })
    }
  }
  return terms
    .flatMap(({ id, term, aliases, status, definitions }) => {
      const used = uses.get(id)?.sort((a, b) => (a.report < b.report ? -1 : 1)) ?? []
      if (used.length === 0) return []
      const years = used.flatMap(({ year }) => year ?? [])
      return [
        {
          id,
          term,
          url: urlOf(id),
          aliases,
          status,
          definitions,
          reports: used.map(({ report, count }) => ({ report, count })),
          mentions: used.reduce((sum, { count }) => sum + count, 0),
          firstYear: years.length === 0 ? null : Math.min(...years),
          lastYear: years.length === 0 ? null : Math.max(...years),
        },
      ]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
