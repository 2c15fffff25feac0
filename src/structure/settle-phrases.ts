/** Decides which headings without a mark are parts of the report, and which divide one, from those around them. */
import type { Draft } from './body-blocks.ts'

type HeadingDraft = Draft & { numbered: NonNullable<Draft['numbered']> }

/** The same drafts, the kind of their unmarked headings settled. */
export function settlePhrases(drafts: Draft[]): Draft[] {
  const headings = drafts.filter((draft): draft is HeadingDraft => draft.numbered !== undefined)
  const parts = partsAmong(headings)
  return drafts.map((draft) => {
    const kind = draft.numbered?.kind
    if (kind !== 'bare' && kind !== 'part') return draft
    return { ...draft, numbered: { kind: parts.has(draft) ? 'part' : 'bare', ordinal: 0 } }
  })
}

function partsAmong(headings: HeadingDraft[]): Set<Draft> {
  const named = headings.filter(({ numbered }) => numbered.kind === 'part')
  const phrases = headings.filter(({ numbered }) => numbered.kind === 'bare')
  const opening = openingNumberings(headings)
  if (opening !== null) {
    const others = [...named, ...phrases].filter((heading) => !opening.includes(heading))
    return new Set(others.length === 1 ? [...opening, ...others] : opening)
  }
  const first = headings.find(({ numbered }) => numbered.kind !== 'bare')?.numbered.kind
  // Where parts are numbered 一、, a phrase without a mark divides one of them, however much it sounds like a part.
  if (first === 'cn' || first === 'chapter') return new Set()
  // Among parts without numbers (过去五年的总结, 今后五年的任务) a single other phrase is one more: 关于外交工作.
  const isLone = first === 'part' && phrases.length === 1
  // A report has more than one part: where one sounds so and nothing is numbered, the other phrases are parts too.
  const isOnly =
    named.length === 1 && headings.every(({ numbered }) => !/^(?:cn|paren-cn|chapter)$/.test(numbered.kind))
  return new Set(isLone || isOnly ? [...named, ...phrases] : named)
}

/** 关于国内建设 一、… 五、 关于外交工作 一、…: phrases under each of which 一、 starts again; null when there are none. */
function openingNumberings(headings: HeadingDraft[]): HeadingDraft[] | null {
  const starts = headings.flatMap(({ numbered }, index) =>
    numbered.kind === 'cn' && numbered.ordinal === 1 ? [headings[index - 1] ?? null] : [],
  )
  const phrases = starts.filter(
    (heading): heading is HeadingDraft =>
      heading !== null && (heading.numbered.kind === 'bare' || heading.numbered.kind === 'part'),
  )
  return starts.length >= 2 && phrases.length === starts.length && phrases[0] === headings[0] ? phrases : null
}
