/** Where the blocks of a report mention terms. */
import type { Mention, Report } from '../model/report.ts'
import { isLookAlike } from './look-alikes.ts'
import { normalised } from './term-key.ts'
import { matchTerms, type TermMatcher } from './term-matcher.ts'

/**
 * All mentions, in order of blocks and place, not overlapping; what they cover includes quotes and blanks
 * inside the word, none around it. A term is not mentioned where its own glossary entry explains it.
 */
export function findMentions(report: Pick<Report, 'slug' | 'blocks' | 'entries'>, matcher: TermMatcher): Mention[] {
  const entryBlocks = new Map(report.entries.map((entry) => [entry.block, entry]))
  return report.blocks.flatMap(({ id: block, text }) => {
    const { text: plain, starts, ends } = normalised(text)
    const entry = entryBlocks.get(block)
    const explained = entry === undefined ? null : explainedTerm(entry.term, report.slug, matcher)
    return matchTerms(matcher, plain, report.slug, ({ term, start, end }) => {
      if (term === explained) return false
      return !isLookAlike({ text, rawStart: starts[start] ?? 0, rawEnd: ends[end - 1] ?? 0, plain, start, end })
    }).map(({ term, start, end }) => ({ block, start: starts[start] ?? 0, end: ends[end - 1] ?? 0, term }))
  })
}

/** The term that an entry of this report explains: the longest hit in its own name is that name. */
function explainedTerm(name: string, report: string, matcher: TermMatcher): string | null {
  const { text } = normalised(name)
  const [hit] = matchTerms(matcher, text, report, ({ start, end }) => start === 0 && end === text.length)
  return hit?.term ?? null
}
