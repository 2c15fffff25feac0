/** Every occurrence of a normalised word, from the postings of some of its character pairs. */
import type { OpenIndex } from './open-index.ts'
import { BLOCK_SPAN } from './read-shard.ts'

const nothing = new Float64Array(0)

/**
 * Postings (see BLOCK_SPAN) of the word's beginnings, ascending. Occurrences do not overlap, as in a
 * browser's Ctrl-F: 哈哈 stands once in 哈哈哈.
 */
export async function findWord(word: string, index: OpenIndex): Promise<Float64Array> {
  if (index.shardCount === 0 || word === '') return nothing
  if (word.length === 1) return findUnit(word, index)
  const chosen = choosePairs(word, index)
  const lists = await Promise.all(
    chosen.map(async (offset) => {
      const pair = word.slice(offset, offset + 2)
      const shard = await index.load(index.shardOf(pair))
      return { offset, postings: shard.get(pair) ?? nothing }
    }),
  )
  return withoutOverlaps(intersect(lists), word.length)
}

/** Pairs that begin with the unit lie side by side; the last unit of a block pairs with BLOCK_END. */
async function findUnit(unit: string, index: OpenIndex): Promise<Float64Array> {
  const from = index.shardOf(`${unit}\u0000`)
  const to = index.shardOf(`${unit}\uffff`)
  const shards = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => index.load(from + i)))
  const lists: Float64Array[] = []
  for (const shard of shards) for (const [pair, postings] of shard) if (pair[0] === unit) lists.push(postings)
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all.sort()
}

/**
 * Pairs that together cover the word, the cheapest to fetch: each begins at most two units behind the one
 * before, the first at the start, the last at the end.
 */
function choosePairs(word: string, index: OpenIndex): number[] {
  const last = word.length - 2
  const cost: number[] = []
  const before: number[] = []
  for (let at = 0; at <= last; at++) {
    const shard = index.shardOf(word.slice(at, at + 2))
    const own = (index.isLoaded(shard) ? 0 : index.sizeOf(shard)) + 0.01
    const previous = at === 0 ? -1 : at === 1 || (cost[at - 1] ?? 0) < (cost[at - 2] ?? 0) ? at - 1 : at - 2
    cost.push(own + (previous < 0 ? 0 : (cost[previous] ?? 0)))
    before.push(previous)
  }
  const chosen: number[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) chosen.push(at)
  return chosen.reverse()
}

interface OffsetList {
  /** Of the pair in the word. */
  offset: number
  postings: Float64Array
}

function intersect(lists: readonly OffsetList[]): Float64Array {
  const [rarest, ...others] = [...lists].sort((a, b) => a.postings.length - b.postings.length)
  if (rarest === undefined) return nothing
  let found = rarest.postings.map((posting) => posting - rarest.offset)
  for (const { offset, postings } of others) {
    let kept = 0
    let at = 0
    for (const start of found) {
      at = firstNotBelow(postings, start + offset, at)
      if (postings[at] === start + offset) found[kept++] = start
    }
    found = found.subarray(0, kept)
  }
  return found
}

/** The first place from `from` on that is not below `value`: steps that double, then halves. */
function firstNotBelow(list: Float64Array, value: number, from: number): number {
  let step = 1
  let low = from
  let high = from
  while (high < list.length && (list[high] ?? 0) < value) {
    low = high + 1
    high += step
    step *= 2
  }
  high = Math.min(high, list.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function withoutOverlaps(starts: Float64Array, length: number): Float64Array {
  let kept = 0
  let free = -1
  for (const start of starts) {
    if (start < free) continue
    starts[kept++] = start
    free = start + length
  }
  return starts.subarray(0, kept)
}

export const blockOfPosting = (posting: number): number => Math.floor(posting / BLOCK_SPAN)
export const offsetOfPosting = (posting: number): number => posting % BLOCK_SPAN
