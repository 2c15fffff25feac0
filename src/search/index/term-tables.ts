/** What suggestions and notes need of the terms. */
import { pinyin } from 'pinyin-pro'
import type { Term } from '../../model/terms.ts'
import { shortDefinition } from '../../terms/short-definition.ts'
import type { NoteRow, PinyinRow, ReportRow } from '../catalogue.ts'

/** More discovered terms than a reader's first search should fetch are left out, the rare ones first. */
const MAX_TERMS = 2000

const isExplained = (term: Term): boolean => term.definitions.length > 0

/** Explained terms first, in the order given; then discovered ones, by reports and occurrences. */
export function termsForSearch(terms: readonly Term[]): Term[] {
  const discovered = terms
    .filter((term) => !isExplained(term))
    .sort((a, b) => b.reports.length - a.reports.length || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  const explained = terms.filter(isExplained)
  return [...explained, ...discovered.slice(0, Math.max(0, MAX_TERMS - explained.length))]
}

export const termNames = ({ term, aliases }: Term): string[] => [term, ...aliases]

/** The first definition stands for all. */
export function noteRow(term: Term): NoteRow {
  const [definition] = term.definitions
  if (definition === undefined) return [term.id, null, null, null]
  const { text, report } = definition
  return [term.id, shortDefinition(text), report === null ? 'editor' : 'report', report]
}

const syllables = (text: string): string =>
  pinyin(text.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''))
    .filter((syllable) => syllable !== '')
    .join(' ')

/** Of terms with their aliases, and of places and titles of reports. */
export function pinyinRows(terms: readonly Term[], reports: readonly ReportRow[]): PinyinRow[] {
  const rows = new Map<string, PinyinRow>()
  const add = (text: string, mentions: number): void => {
    const spelled = syllables(text)
    // Names in Latin letters are found as they stand.
    if (!rows.has(text) && spelled !== text.toLowerCase()) rows.set(text, [spelled, text, mentions])
  }
  for (const { term, aliases, mentions } of terms) for (const name of [term, ...aliases]) add(name, mentions)
  for (const { place, title } of reports) {
    if (place !== null) add(place, 0)
    add(title, 0)
  }
  return [...rows.values()]
}
