/** From the occurrences of words to the blocks that answer a query. */
import { blockOfPosting, offsetOfPosting } from './find-word.ts'
import type { OpenIndex } from './open-index.ts'
import type { BlockFilter } from './search-filter.ts'

export interface FoundWord {
  word: string
  postings: Float64Array
}

export interface Match {
  block: number
  report: number
  /** Occurrences of all words. */
  count: number
  /** How many of the words the block holds. */
  words: number
  /** How many units the words stand apart at their nearest; null where the block does not hold all of them. */
  span: number | null
  /** Where the first occurrence of any word begins, and which word it is. */
  first: number
  firstWord: number
}

/**
 * Of one word: every block that holds it. Of several: the blocks that hold all, and those that hold some
 * in reports that hold all. Blocks that the filter shuts out do not exist for either.
 */
export function matchBlocks(words: readonly FoundWord[], index: OpenIndex, filter: BlockFilter): Match[] {
  const next = words.map(() => 0)
  const matches: Match[] = []
  let ofReport: Match[] = []
  let report = -1
  const inReport = new Set<number>()
  const closeReport = (): void => {
    if (inReport.size === words.length) for (const match of ofReport) matches.push(match)
    ofReport = []
    inReport.clear()
  }
  for (;;) {
    let block = Infinity
    words.forEach(({ postings }, i) => {
      const posting = postings[next[i] ?? 0]
      if (posting !== undefined) block = Math.min(block, blockOfPosting(posting))
    })
    if (block === Infinity) break
    const from = [...next]
    const inBlock: number[] = []
    let count = 0
    words.forEach(({ postings }, i) => {
      let at = next[i] ?? 0
      while (at < postings.length && blockOfPosting(postings[at] ?? 0) === block) at++
      if (at > (next[i] ?? 0)) inBlock.push(i)
      count += at - (next[i] ?? 0)
      next[i] = at
    })
    const reportOfBlock = index.reportOf[block] ?? 0
    if (reportOfBlock !== report) {
      closeReport()
      report = reportOfBlock
    }
    if (!filter.report(report) || !filter.block(block)) continue
    for (const word of inBlock) inReport.add(word)
    const first = firstOccurrence(words, from, next)
    const span = inBlock.length < words.length ? null : words.length === 1 ? 0 : nearestSpan(words, from, next)
    ofReport.push({ block, report, count, words: inBlock.length, span, first: first.offset, firstWord: first.word })
  }
  closeReport()
  return matches
}

function firstOccurrence(words: readonly FoundWord[], from: readonly number[], to: readonly number[]) {
  let offset = Infinity
  let word = 0
  words.forEach(({ postings }, i) => {
    const at = from[i] ?? 0
    if (at === to[i]) return
    const here = offsetOfPosting(postings[at] ?? 0)
    if (here < offset) {
      offset = here
      word = i
    }
  })
  return { offset, word }
}

/** The shortest stretch that holds each word once, less the words themselves; 0 where they touch or overlap. */
function nearestSpan(words: readonly FoundWord[], from: readonly number[], to: readonly number[]): number {
  const at = [...from]
  const lengths = words.reduce((sum, { word }) => sum + word.length, 0)
  let best = Infinity
  for (;;) {
    let lowest = 0
    let start = Infinity
    let end = 0
    words.forEach(({ word, postings }, i) => {
      const offset = offsetOfPosting(postings[at[i] ?? 0] ?? 0)
      if (offset < start) {
        start = offset
        lowest = i
      }
      end = Math.max(end, offset + word.length)
    })
    best = Math.min(best, end - start)
    at[lowest] = (at[lowest] ?? 0) + 1
    if ((at[lowest] ?? 0) >= (to[lowest] ?? 0)) return Math.max(0, best - lengths)
  }
}
