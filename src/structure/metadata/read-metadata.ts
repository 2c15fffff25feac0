/** What is known of a document, only from what it states; what page or record state is ranked below. */
import type { CleanDocument } from '../../clean/clean-document-model.ts'
import { opensWithSalutation } from '../../clean/line-shapes.ts'
import type { StructuredBlock, StructuredReport } from '../../model/structured-report.ts'
import { parseHeadingText } from '../heading-text.ts'
import { partsOfHeadings } from '../parts.ts'
import { readFrontStatements, speakerIn } from './front-lines.ts'
import { kindOf } from './kind.ts'
import { levelOfPlace } from './place-level.ts'
import { placeOf } from './place.ts'
import { completeTitle, printedTitle } from './title.ts'
import { yearsOf } from './years.ts'

export function readMetadata(document: CleanDocument, blocks: StructuredBlock[]): StructuredReport['metadata'] {
  const { statements } = document
  const ownTitle = blocks.find(({ type }) => type === 'title')
  const printed = ownTitle ? printedTitle(ownTitle.text) : null
  const titles = [printed, statements.title].filter((title): title is string => title !== null)
  const front = readFrontStatements(frontNotes(blocks))
  const text = blocks.map((block) => block.text).join('\n')
  const kind = kindOf(printed ?? statements.title, text, statements.published !== null)
  const isReport = kind === 'government-work-report'
  const speaker = front.speaker ?? (statements.speaker === null ? null : speakerIn(statements.speaker))
  const place = placeOf({
    titles,
    meeting: front.meeting,
    office: speaker?.office ?? null,
    text,
    stated: statements.place,
    isReport,
  })
  const years = isReport
    ? yearsOf({ headings: levelOne(blocks), titles, delivered: front.delivered, stated: statements.year, text })
    : { reportYear: null, reviewYear: null }
  return {
    title: titleOf(printed, statements.title, isReport, place, years.reportYear, document),
    place,
    level: place === null ? null : levelOfPlace(place),
    kind,
    ...years,
    delivered: front.delivered,
    published: front.published ?? statements.published,
    speaker,
    meeting: front.meeting,
    source: { file: document.file, sha256: document.sha256, lines: document.lines, url: statements.url },
  }
}

function titleOf(
  printed: string | null,
  stated: string | null,
  isReport: boolean,
  place: string | null,
  year: number | null,
  document: CleanDocument,
): string {
  const title = printed ?? stated ?? (isReport ? '政府工作报告' : null)
  if (title === null) return document.content[0]?.text.slice(0, 30) ?? document.file
  return isReport ? completeTitle(title, place, year) : title
}

/** The notes of the title block: those before the salutation or the first heading. */
function frontNotes(blocks: StructuredBlock[]): string[] {
  const end = blocks.findIndex(({ type, text }) => type === 'heading' || opensWithSalutation(text))
  return blocks
    .slice(0, end === -1 ? blocks.length : end)
    .filter(({ type }) => type === 'note')
    .map(({ text }) => text)
}

function levelOne(blocks: StructuredBlock[]): Parameters<typeof yearsOf>[0]['headings'] {
  const headings = blocks
    .filter((block) => block.type === 'heading')
    .map(({ level, text }) => ({ level, title: parseHeadingText(text).title }))
  const parts = partsOfHeadings(headings)
  return headings
    .map(({ level, title }, index) => ({ level, title, part: parts[index] ?? null }))
    .filter(({ level }) => level === 1)
}
