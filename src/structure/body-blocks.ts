/** The body of a report: headings with their levels, paragraphs with their leads, list items, annexes. */
import type { CleanLine } from '../clean/clean-document-model.ts'
import type { Doubt } from '../model/structured-report.ts'
import { bareHeadingKind } from './bare-headings.ts'
import type { DraftBlock } from './draft-block.ts'
import { headingLevels, type NumberedHeading } from './heading-levels.ts'
import { readMarker, WEAK_MARKERS, type MarkerKind } from './heading-marker.ts'
import { isSeriesInLine, listLines } from './list-lines.ts'
import { settlePhrases } from './settle-phrases.ts'
import { splitMergedLead } from './merged-lead.ts'
import { readHeading } from './read-heading.ts'

export interface Draft {
  line: number
  text: string
  /** What the line is before levels are known. */
  role: 'heading' | 'paragraph' | 'list-item' | 'note'
  numbered?: NumberedHeading
}

const ANNEX = /^(?:附件|附录|附表)\s?[一二三四五六七八九十\d]{0,2}\s?[:：]?.{0,40}$|^附[:：].{2,40}$/u

/** Annexes stand after the speech, which is most of the text; a list of them may stand at the top. */
const SHARE_BEFORE_ANNEXES = 0.33

/**
 * Drafts of the lines between title block and glossary, or of those after it.
 * @param isAfterGlossary an annex may begin at once
 */
export function readBody(lines: CleanLine[], doubts: Omit<Doubt, 'file'>[], isAfterGlossary = false): Draft[] {
  const listed = listLines(lines.map(({ text }) => text))
  const drafts: Draft[] = []
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  let inAnnex = false
  lines.forEach(({ text, line }, index) => {
    if (isAnnexHeading(text) && (isAfterGlossary || before >= all * SHARE_BEFORE_ANNEXES)) {
      inAnnex = true
      drafts.push({ line, text, role: 'note' })
    } else {
      drafts.push(...draftsOfLine({ text, line }, lines[index + 1]?.text, listed.has(index), inAnnex))
    }
    before += text.length
  })
  const settled = splitMergedLead(settlePhrases(dropLonePhrases(drafts)), doubts)
  for (const { numbered, text, line } of settled) if (numbered?.kind === 'bare') doubts.push(bareHeading(text, line))
  return settled
}

function isAnnexHeading(text: string): boolean {
  return ANNEX.test(text) && !/[。；;]$/u.test(text)
}

function draftsOfLine(
  { text, line }: Pick<CleanLine, 'text' | 'line'>,
  next: string | undefined,
  isListed: boolean,
  inAnnex: boolean,
  /** Kind of the heading that stood before this text on its line. */
  outer: MarkerKind | null = null,
): Draft[] {
  const heading = isListed ? null : readHeading(text)
  if (heading && !(inAnnex && WEAK_MARKERS.includes(heading.marker.kind))) {
    const { kind, ordinal } = heading.marker
    const draft: Draft = { line, text: heading.text, role: inAnnex ? 'note' : 'heading', numbered: { kind, ordinal } }
    if (heading.rest === '') return [draft]
    // 三、2024年重点工作（一）…: a heading of another kind may stand on the same line, once.
    const inner = outer === null && readMarker(heading.rest)?.kind !== kind && !isSeriesInLine(heading.rest)
    const rest = { text: heading.rest, line }
    return [
      draft,
      ...(inner ? draftsOfLine(rest, next, false, inAnnex, kind) : [{ ...rest, role: 'paragraph' as const }]),
    ]
  }
  if (readMarker(text)) return [{ line, text, role: 'list-item' }]
  const kind = bareHeadingKind(text, next)
  if (kind === null) return [{ line, text, role: 'paragraph' }]
  return [inAnnex ? { line, text, role: 'note' } : { line, text, role: 'heading', numbered: { kind, ordinal: 0 } }]
}

function bareHeading(text: string, line: number): Omit<Doubt, 'file'> {
  return {
    line,
    rule: 'heading-has-marker',
    message: `“${text.slice(0, 30)}”没有序号，因独占一行、不成句而视为标题`,
    confidence: 0.7,
  }
}

/** A phrase with a comma may be the first half of a cut sentence, unless others on lines of their own open like it. */
function dropLonePhrases(drafts: Draft[]): Draft[] {
  const opening = ({ text }: Draft): string => text.slice(0, 4)
  const phrases = drafts.filter(({ numbered, text }) => numbered?.kind === 'bare' && /[，,]/u.test(text))
  return drafts.map((draft) => {
    if (!phrases.includes(draft) || phrases.some((other) => other !== draft && opening(other) === opening(draft)))
      return draft
    return { line: draft.line, text: draft.text, role: 'paragraph' }
  })
}

/**
 * Blocks of the drafts. What would be a heading deeper than level 3 is an item of a list, whole again with the text
 * that stands on its line, its title a lead.
 */
export function blocksOfDrafts(drafts: Draft[]): DraftBlock[] {
  const levels = headingLevels(
    drafts.flatMap(({ role, numbered }) => (role === 'heading' && numbered ? [numbered] : [])),
  )
  let next = 0
  let open: (DraftBlock & { type: 'list-item' }) | null = null
  return drafts.flatMap(({ line, text, role, numbered }): DraftBlock[] => {
    const item = open
    open = null
    if (role === 'note') return [{ type: 'note', text, line }]
    if (role === 'paragraph' && item?.line === line) {
      item.text += text
      return []
    }
    if (role !== 'heading' || !numbered)
      return [{ type: role === 'list-item' ? 'list-item' : 'paragraph', text, leads: [], line }]
    const level = levels[next]
    next += 1
    if (level === 1 || level === 2 || level === 3) return [{ type: 'heading', level, text, line }]
    open = { type: 'list-item', text, leads: [[readMarker(text)?.length ?? 0, text.length]], line }
    return [open]
  })
}
