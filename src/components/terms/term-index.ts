/** The index of all terms: read once, shown on several pages. */
import type { Term } from '../../model/terms.ts'
import { readTermPage, readTerms } from '../../site/work-folder.ts'
import { compareReadings } from './compare-readings.ts'

export interface IndexedTerm extends Term {
  pinyin: string
  letter: string
}

let index: IndexedTerm[] | null = null

/** In the order of their reading; words that begin with a digit or sign come last. Memory for the length of one build. */
export function readTermIndex(): readonly IndexedTerm[] {
  index ??= readTerms()
    .map((term) => {
      const { pinyin, letter } = readTermPage(term.id)
      return { ...term, pinyin, letter }
    })
    .sort(compareReadings)
  return index
}

export interface LetterGroup {
  letter: string
  terms: IndexedTerm[]
}

export function letterGroups(terms: readonly IndexedTerm[]): LetterGroup[] {
  const groups = new Map<string, LetterGroup>()
  for (const term of terms) {
    const { letter } = term
    const group = groups.get(letter) ?? { letter, terms: [] }
    group.terms.push(term)
    groups.set(letter, group)
  }
  return [...groups.values()]
}

/** Words that no text explains, those first that readers meet most often. */
export function unexplainedTerms(terms: readonly IndexedTerm[]): IndexedTerm[] {
  return terms
    .filter(({ status }) => status === 'discovered')
    .sort((a, b) => b.mentions - a.mentions || b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
}

/** The terms that each report uses, most used first. */
let byReport: ReadonlyMap<string, { term: IndexedTerm; count: number }[]> | null = null

export function termsOfReport(slug: string): readonly { term: IndexedTerm; count: number }[] {
  byReport ??= groupByReport(readTermIndex())
  return byReport.get(slug) ?? []
}

function groupByReport(terms: readonly IndexedTerm[]): Map<string, { term: IndexedTerm; count: number }[]> {
  const groups = new Map<string, { term: IndexedTerm; count: number }[]>()
  for (const term of terms) {
    for (const { report, count } of term.reports) {
      const group = groups.get(report) ?? []
      group.push({ term, count })
      groups.set(report, group)
    }
  }
  for (const group of groups.values()) group.sort((a, b) => b.count - a.count)
  return groups
}

let names: ReadonlyMap<string, string> | null = null

/** Id → word. */
export function termNames(): ReadonlyMap<string, string> {
  names ??= new Map(readTermIndex().map(({ id, term }) => [id, term]))
  return names
}
