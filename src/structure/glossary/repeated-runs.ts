/** A glossary printed twice: which of its runs is the complete one. */
import type { SourceLine } from '../../model/source-document.ts'
import type { CutLines } from './entry-lines.ts'

/** A glossary heading and what stands below it up to the next one. */
export interface Run extends CutLines {
  /** Null for the run under the heading that the caller has. */
  heading: SourceLine | null
  lines: SourceLine[]
}

/** The runs to drop: every one whose entries all stand in another run that is kept; of equals the first is kept. */
export function repeatedRuns(runs: Run[]): Set<Run> {
  const dropped = new Set<Run>()
  for (const run of runs.toReversed()) {
    const entries = entryTexts(run)
    if (entries.length === 0) continue
    if (runs.some((other) => other !== run && !dropped.has(other) && holdsAll(entryTexts(other), entries)))
      dropped.add(run)
  }
  return dropped
}

/** Enough of an entry to know it again: the last one of a broken run may be cut short. */
const OPENING = 30

function entryTexts(run: Run): string[] {
  return run.items
    .filter(({ kind }) => kind === 'entry')
    .map(({ lines }) => lines.map(({ text }) => text.replace(/\s+/gu, '')).join(''))
}

function holdsAll(texts: string[], wanted: string[]): boolean {
  const held = new Set(texts.map((text) => text.slice(0, OPENING)))
  return texts.length >= wanted.length && wanted.every((text) => held.has(text.slice(0, OPENING)))
}
