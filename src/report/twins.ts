/** The same text in two files (a txt and the docx it came from) is one report. */
import type { Doubt, StructuredBlock, StructuredReport } from '../model/structured-report.ts'
import { buildOutline } from '../structure/outline.ts'
import { byFile, groupTwins, SAME_TEXT, type TwinGroup, type Worded } from './twin-groups.ts'
import { shareWithin } from './wording.ts'

/** A report and what the folder holds of it besides. */
export interface SingleReport {
  /** The others are named among its doubts. */
  report: StructuredReport
  twins: StructuredReport[]
}

/**
 * Each text once, in the order given. Of twins the one is kept that was read best, whatever the order of the files.
 */
export function separateTwins(reports: readonly StructuredReport[]): SingleReport[] {
  const groups = new Map(
    groupTwins(reports).map((members) => {
      const kept = bestOf(members)
      return [kept.report, { kept, twins: members.filter((member) => member !== kept) }]
    }),
  )
  return reports.flatMap((report) => {
    const group = groups.get(report)
    if (group === undefined) return []
    const { kept, twins } = group
    const doubts = twins.map((twin) => twinDoubt(twin, kept))
    return [{ report: { ...report, doubts: [...report.doubts, ...doubts] }, twins: twins.map((twin) => twin.report) }]
  })
}

/** What holds less of the longest is not shown, however well it was read: readers would miss more than page chrome. */
function bestOf([longest, ...others]: TwinGroup): Worded {
  return others
    .filter(({ wording }) => shareWithin(longest.wording, wording) >= SAME_TEXT)
    .reduce((best, other) => (isBetter(other, best) ? other : best), longest)
}

/** Which of two files of one text shows more of what it is. */
function isBetter(a: Worded, b: Worded): boolean {
  const ranksOfB = ranks(b.report)
  const difference = ranks(a.report)
    .map((rank, index) => rank - (ranksOfB[index] ?? 0))
    .find((rank) => rank !== 0)
  return difference === undefined ? byFile(a.report, b.report) < 0 : difference > 0
}

/** What counts most is first; more is better. */
function ranks({ metadata, blocks, edits, doubts }: StructuredReport): number[] {
  const count = (type: StructuredBlock['type']): number => blocks.filter((block) => block.type === type).length
  return [
    // The publisher's corrections stand beside one file, and would be lost with it.
    edits.filter(({ kind }) => kind === 'correction').length,
    // A report without place or year is in no table.
    known(metadata.place, metadata.reportYear),
    count('entry'),
    partsOf(blocks),
    // Paragraphs guessed where the file has no line breaks, page numbers taken for headings, a title that is not printed.
    -doubts.length,
    count('heading'),
    known(metadata.source.url, metadata.published, metadata.delivered, metadata.speaker, metadata.meeting),
  ]
}

function known(...values: readonly unknown[]): number {
  return values.filter((value) => value !== null).length
}

/** How many of its parts a report shows: without them no figure is target or achieved. */
function partsOf(blocks: readonly StructuredBlock[]): number {
  const { placed } = buildOutline(blocks.map((block, index) => ({ ...block, id: String(index) })))
  return new Set([...placed.values()].map(({ part }) => part).filter((part) => part !== null)).size
}

function twinDoubt(twin: Worded, kept: Worded): Doubt {
  const { title, source } = twin.report.metadata
  // Rounded down: 100% is said only where nothing is missing.
  const share = Math.floor(shareWithin(twin.wording, kept.wording) * 100)
  return {
    file: source.file,
    // Lines on the report's page are those of the file that was kept.
    line: null,
    rule: 'text-is-built-once',
    message: `${source.file} 第${source.lines[0]}行起的《${title}》与 ${kept.report.metadata.source.file} 是同一篇文字（${share}%的字句在后者之中），只收一次，以后者为准。`,
    confidence: 0.95,
  }
}
