/** The rows of data/panel.csv and data/terms.csv. */
import type { Report } from '../model/report.ts'
import type { Term } from '../model/terms.ts'
import { per10kOf } from './term-pages.ts'

export interface PanelRow {
  term: string
  place: string
  year: number
  count: number
  /** Per 10,000 characters of all reports of that place and year. */
  per10k: number
}

export interface TermRow {
  id: string
  term: string
  url: string
  /** Parted by `|`, which no term holds. */
  aliases: string
  status: Term['status']
  /** How many explanations the page holds. */
  definitions: number
  /** How many reports use it. */
  reports: number
  mentions: number
  firstYear: number | null
  lastYear: number | null
}

/**
 * Term × place × year, in this order; no row where the count is 0. Reports without a year or a place stay out:
 * adding those of unknown places together would make a place that is none.
 */
export function panelRows(
  terms: readonly Term[],
  reports: readonly Pick<Report, 'slug' | 'place' | 'reportYear' | 'counts'>[],
): PanelRow[] {
  const cells = new Map<string, { place: string; year: number; characters: number }>()
  const cellOf = new Map<string, string>()
  for (const { slug, place, reportYear: year, counts } of reports) {
    if (place === null || year === null) continue
    const key = `${place}\n${year}`
    const cell = cells.get(key) ?? { place, year, characters: 0 }
    cell.characters += counts.characters
    cells.set(key, cell)
    cellOf.set(slug, key)
  }
  return terms.flatMap((term) => {
    const counts = new Map<string, number>()
    for (const { report, count } of term.reports) {
      const key = cellOf.get(report)
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + count)
    }
    return [...counts]
      .flatMap(([key, count]) => {
        const cell = cells.get(key)
        if (cell === undefined) return []
        const { place, year, characters } = cell
        return [{ term: term.term, place, year, count, per10k: per10kOf(count, characters) }]
      })
      .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.year - b.year))
  })
}

export function termRows(terms: readonly Term[]): TermRow[] {
  return terms.map(({ id, term, url, aliases, status, definitions, reports, mentions, firstYear, lastYear }) => ({
    id,
    term,
    url,
    aliases: aliases.join('|'),
    status,
    definitions: definitions.length,
    reports: reports.length,
    mentions,
    firstYear,
    lastYear,
  }))
}
