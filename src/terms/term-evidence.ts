/**
 * Phase 1 of the terms, report by report: what a report says of words. Plain data, so that it can be kept
 * and read back for a report that has not changed.
 *
 * The whole way: `readTermEvidence` for each report → `decideTerms` over all evidence → `createTermMatcher`
 * once → `findMentions` and `countTerms` for each report → `finishTerms` → `buildTermPages`.
 */
import type { Report } from '../model/report.ts'
import { entrySurfaces, type EntrySurfaces } from './entry-surfaces.ts'
import type { PolicyWords } from './policy-words.ts'
import { termKey } from './term-key.ts'
import { readWordEvidence, type WordEvidence } from './word-evidence.ts'

export interface EntryEvidence extends EntrySurfaces {
  /** Id of the entry in its report. */
  entry: string
  term: string
  definition: string
}

export interface TermEvidence {
  /** Slug. */
  report: string
  place: string | null
  year: number | null
  /** When it was given, or else published. */
  date: string | null
  entries: EntryEvidence[]
  words: WordEvidence
}

export function readTermEvidence(
  report: Pick<Report, 'slug' | 'place' | 'reportYear' | 'delivered' | 'published' | 'blocks' | 'entries'>,
  policyWords: PolicyWords,
): TermEvidence {
  const body = report.blocks.filter(({ type }) => type !== 'entry' && type !== 'note')
  const text = body.map((block) => termKey(block.text)).join('\n')
  return {
    report: report.slug,
    place: report.place,
    year: report.reportYear,
    date: report.delivered ?? report.published,
    entries: report.entries.map((entry) => ({
      entry: entry.id,
      term: entry.term,
      definition: entry.definition,
      ...entrySurfaces(entry, text),
    })),
    words: readWordEvidence(
      body.map((block) => block.text),
      policyWords,
    ),
  }
}
