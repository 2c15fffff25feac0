/**
 * A heading that lost its line end runs into the lead of its first paragraph: 完善创新创业生态链做大做强网安基地。
 * Where the other headings of its kind stand on lines of their own without 。, the last clause holds both.
 */
import type { Doubt } from '../model/structured-report.ts'
import type { Draft } from './body-blocks.ts'

/** Verbs that open a lead. */
const LEAD_VERB =
  /做大做强|做大|做强|做优|增强|推进|推动|加快|提升|深化|优化|强化|完善|夯实|打造|构建|健全|扩大|促进|落实|培育|激发|拓展|壮大|建设|发展|实施|加强|改善|提高|巩固|持续|全面|着力|大力|深入|积极|统筹/gu
const SHORTEST = 6
const LONGEST_CLAUSE = 13

export function splitMergedLead(drafts: Draft[], doubts: Omit<Doubt, 'file'>[]): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.role !== 'heading' || !draft.text.endsWith('。') || !isOddOneOut(draft, drafts)) return draft
    const at = cutPlace(draft.text)
    const body = drafts[index + 1]
    if (at === null || body?.role !== 'paragraph' || body.line !== draft.line) return draft
    doubts.push({
      line: draft.line,
      rule: 'heading-ends',
      message: `标题“${draft.text.slice(0, at)}”与段首句“${draft.text.slice(at)}”之间没有断行，按同级标题的样子分开`,
      confidence: 0.7,
    })
    body.text = draft.text.slice(at) + body.text
    return { ...draft, text: draft.text.slice(0, at) }
  })
}

/** Most headings of the same kind have no 。 and no body on their line. */
function isOddOneOut(draft: Draft, drafts: Draft[]): boolean {
  const like = drafts.filter(({ role, numbered }) => role === 'heading' && numbered?.kind === draft.numbered?.kind)
  const open = like.filter(({ text }) => !text.endsWith('。')).length
  return like.length >= 3 && open >= like.length * 0.7
}

function cutPlace(heading: string): number | null {
  const clause = Math.max(heading.lastIndexOf('，'), heading.lastIndexOf(',')) + 1
  if (heading.length - clause <= LONGEST_CLAUSE) return null
  const places = [...heading.matchAll(LEAD_VERB)].map(({ index }) => index)
  return places.find((at) => at - clause >= SHORTEST && heading.length - at >= SHORTEST) ?? null
}
