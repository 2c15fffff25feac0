/** Where the blocks of a report say a term without mentioning it: what a term's page lists beside its mentions. */
import type { OtherUse } from '../model/annotated-report.ts'
import type { Mention, Report } from '../model/report.ts'
import { isLookAlike } from './look-alikes.ts'
import { normalised } from './term-key.ts'
import { matchLiteral, type TermHit, type TermMatcher } from './term-matcher.ts'

/**
 * The occurrences that `countTerms` counts and `findMentions` leaves out, but for look-alikes and for what means
 * something else in this report: 专精特新 inside 专精特新企业, the name in the entry that explains it. In order.
 * @param mentions As `findMentions` returns them for this report and matcher.
 */
export function findOtherUses(
  report: Pick<Report, 'slug' | 'blocks'>,
  mentions: readonly Mention[],
  matcher: TermMatcher,
): OtherUse[] {
  const mentionsOf = Map.groupBy(mentions, ({ block }) => block)
  return report.blocks.flatMap(({ id: block, text }) => {
    const { text: plain, starts, ends } = normalised(text)
    const here = mentionsOf.get(block) ?? []
    const hits: TermHit[] = []
    matchLiteral(matcher, plain, report.slug, (hit) => hits.push(hit))
    return hits
      .map(({ term, start, end }) => ({
        term,
        start: starts[start] ?? 0,
        end: ends[end - 1] ?? 0,
        from: start,
        to: end,
      }))
      .filter(
        ({ term, start, end, from, to }) =>
          !here.some((mention) => mention.term === term && mention.start < end && mention.end > start) &&
          !isLookAlike({ text, rawStart: start, rawEnd: end, plain, start: from, end: to }),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.term < b.term ? -1 : 1))
      .map(({ term, start, end }) => ({
        block,
        start,
        end,
        term,
        within: here.find((mention) => mention.start <= start && mention.end >= end)?.term ?? null,
      }))
  })
}
