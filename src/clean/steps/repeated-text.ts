/** Pages that were printed or scraped twice: a run of lines that stands in the document a second time. */
import { textAround } from '../../ingest/text-around.ts'
import type { CleaningStep } from '../cleaning-log.ts'
import { squeeze, type WorkLine } from '../work-line.ts'

const SHORTEST_RUN = 60
const LONGEST_DISTANCE = 400

export const repeatedText: CleaningStep = (lines, log) => {
  const keys = lines.map(({ text }) => squeeze(text))
  const firstPlace = new Map<string, number>()
  const dropped = new Set<number>()
  for (let index = 0; index < lines.length; index += 1) {
    const key = keys[index] ?? ''
    const earlier = firstPlace.get(key)
    if (earlier === undefined) {
      firstPlace.set(key, index)
      continue
    }
    if (dropped.has(index) || index - earlier > LONGEST_DISTANCE) continue
    const length = runLength(keys, earlier, index)
    const run = keys.slice(index, index + length)
    const isPage = length >= 2 || index === earlier + 1
    if (!isPage || run.join('').length < SHORTEST_RUN || !run.some((text) => text.length >= 30)) continue
    for (let at = index; at < index + length; at += 1) dropped.add(at)
    log.doubt('repeated-page', lines[index]?.line ?? null, '与前文逐字相同的一段，视为重复印出，已删去', 0.9)
  }
  return lines.filter((line, index) => {
    if (!dropped.has(index)) return true
    log.edit('noise', line.line, line.text, '', '与前文重复印出的文字', keptAround(lines, index, dropped))
    return false
  })
}

/** All lines of a run have one place: between the line kept before it and the one kept after it. */
function keptAround(lines: WorkLine[], at: number, dropped: ReadonlySet<number>): [string, string] {
  const isKept = (_: WorkLine, index: number): boolean => !dropped.has(index)
  const before = lines.findLast((line, index) => index < at && isKept(line, index))?.text ?? ''
  const after = lines.find((line, index) => index > at && isKept(line, index))?.text ?? ''
  return textAround(before + after, before.length, before.length)
}

/** Number of lines from `second` on that repeat those from `first` on; the two runs do not overlap. */
function runLength(keys: string[], first: number, second: number): number {
  let length = 0
  while (first + length < second && second + length < keys.length && keys[first + length] === keys[second + length]) {
    length += 1
  }
  return length
}
