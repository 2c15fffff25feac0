/** Level of each heading: its depth in this document. */
import { MARKER_KINDS, type MarkerKind } from './heading-marker.ts'

export interface NumberedHeading {
  kind: MarkerKind
  ordinal: number
}

interface Open extends NumberedHeading {
  rank: number
}

/**
 * Depth of each heading from 1, in document order. A kind of mark closes all that rank below it and opens its level
 * under what remains; 一、 that starts again while 一、 is open goes one deeper.
 */
export function headingLevels(headings: NumberedHeading[]): number[] {
  const open: Open[] = []
  const isInverted = opensWithParen(headings)
  return headings.map((heading, index) => {
    const rank = rankAt(headings, index, open, isInverted)
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop()
    open.push({ ...heading, rank })
    return open.length
  })
}

function rankAt(headings: NumberedHeading[], index: number, open: Open[], isInverted: boolean): number {
  const heading = headings[index]
  if (heading === undefined) return 0
  if (heading.kind === 'bare') return bareRank(headings, index, open)
  return isInverted && heading.kind === 'paren-cn' ? MARKER_KINDS.indexOf('cn') - 0.5 : rankOf(heading, open)
}

/** Some reports of the 1980s number their parts （一） and the sections of a part 一、: （一） counts on across them. */
function opensWithParen(headings: NumberedHeading[]): boolean {
  const numbered = headings.filter(({ kind }) => kind === 'cn' || kind === 'paren-cn' || kind === 'chapter')
  const parens = numbered.filter(({ kind }) => kind === 'paren-cn')
  return (
    numbered[0]?.kind === 'paren-cn' &&
    numbered.length > parens.length &&
    !numbered.some(({ kind }) => kind === 'chapter') &&
    parens.length >= 2 &&
    parens.every(({ ordinal }, at) => ordinal === at + 1)
  )
}

function rankOf({ kind, ordinal }: NumberedHeading, open: Open[]): number {
  const rank = MARKER_KINDS.indexOf(kind)
  if (kind !== 'cn') return rank
  const series = open.filter((each) => each.kind === 'cn')
  const inner = series.at(-1)
  if (!inner) return rank
  const counted = series.findLast((each) => ordinal === each.ordinal + 1)
  if (counted) return counted.rank
  // 一、 under an open 一、: the inner numbering of that part, half a rank below it.
  return ordinal === 1 ? inner.rank + 0.5 : inner.rank
}

/**
 * A phrase without a mark stands above （一） when that numbering starts anew below it, and inside （一） when it counts
 * on to （二） afterwards.
 */
function bareRank(headings: NumberedHeading[], index: number, open: Open[]): number {
  const rank = MARKER_KINDS.indexOf('bare')
  const around = open.findLast((each) => each.kind === 'paren-cn')
  if (!around) return rank
  const section = headings.slice(index + 1)
  const end = section.findIndex(({ kind }) => kind === 'cn' || kind === 'part' || kind === 'chapter')
  const next = (end === -1 ? section : section.slice(0, end)).find(({ kind }) => kind === 'paren-cn')
  return next && next.ordinal <= around.ordinal ? rank : around.rank + 0.5
}
