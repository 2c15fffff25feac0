/** Which reports are one text, given in several files. */
import type { StructuredReport } from '../model/structured-report.ts'
import { samplesOf, shareWithin, wordingOf } from './wording.ts'

/** Files of one report differ by chrome, page numbers, lost or mended characters; two reports share under a tenth. */
export const SAME_TEXT = 0.9
/** Page chrome or a glossary makes one file longer than the other; what is shorter than half is an excerpt. */
const SHORTEST_TWIN = 0.5
/** A twin holds at least `SAME_TEXT * SHORTEST_TWIN` of the longer text; samples of it may show less. */
const WORTH_COMPARING = 0.25

export interface Worded {
  report: StructuredReport
  wording: string
}

/** The longest is first. */
export type TwinGroup = [Worded, ...Worded[]]

/** Every report stands in one group, the same for any order of the reports. */
export function groupTwins(reports: readonly StructuredReport[]): TwinGroup[] {
  const groups: TwinGroup[] = []
  const samples = sampleIndex()
  // A text can only stand in one that is at least as long.
  for (const worded of reports.map((report) => ({ report, wording: wordingOf(report) })).toSorted(longestFirst)) {
    const group = samples
      .ownersOf(worded.wording)
      .map((owner) => groups[owner] as TwinGroup)
      .find((members) => belongsTo(worded, members))
    if (group !== undefined) group.push(worded)
    else samples.add(worded.wording, groups.push([worded]) - 1)
  }
  return groups
}

/** The order of file names where lengths are equal. */
function longestFirst(a: Worded, b: Worded): number {
  return b.wording.length - a.wording.length || byFile(a.report, b.report)
}

/** By file name and line, the same for every order in which files are read. */
export function byFile({ metadata: { source: a } }: StructuredReport, { metadata: { source: b } }: StructuredReport) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.lines[0] - b.lines[0]
}

function belongsTo({ report, wording }: Worded, members: TwinGroup): boolean {
  const [longest] = members
  return (
    wording.length >= longest.wording.length * SHORTEST_TWIN &&
    members.every((member) => mayBeOne(report, member.report)) &&
    shareWithin(wording, longest.wording) >= SAME_TEXT
  )
}

/** Two counties may borrow each other's sentences; where place or year differ, each report is kept. */
function mayBeOne({ metadata: a }: StructuredReport, { metadata: b }: StructuredReport): boolean {
  const sameYear = a.reportYear === null || b.reportYear === null || a.reportYear === b.reportYear
  const samePlace = a.place === null || b.place === null || a.place.includes(b.place) || b.place.includes(a.place)
  return sameYear && samePlace
}

/**
 * A text is compared only with those of which it holds many samples: whole texts, pair by pair, would take minutes for
 * some hundred reports.
 */
function sampleIndex(): { add: (wording: string, owner: number) => void; ownersOf: (wording: string) => number[] } {
  const owners = new Map<string, number[]>()
  const sizes = new Map<number, number>()
  return {
    add(wording, owner) {
      const pieces = new Set(samplesOf(wording))
      sizes.set(owner, pieces.size)
      for (const piece of pieces) {
        const holders = owners.get(piece)
        if (holders === undefined) owners.set(piece, [owner])
        else holders.push(owner)
      }
    },
    ownersOf(wording) {
      const found = new Map<number, number>()
      for (const piece of samplesOf(wording))
        for (const owner of owners.get(piece) ?? []) found.set(owner, (found.get(owner) ?? 0) + 1)
      return [...found]
        .filter(([owner, count]) => count >= (sizes.get(owner) ?? 0) * WORTH_COMPARING)
        .map(([owner]) => owner)
        .toSorted((a, b) => a - b)
    },
  }
}
