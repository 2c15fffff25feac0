/** Writes postings in the form that `src/search/runtime/read-shard.ts` reads. */
import { BLOCK_SPAN, codeOrders } from '../runtime/read-shard.ts'
import { BitWriter, bitsOfNumber } from './bit-writer.ts'

/** The postings of one character pair, ascending. */
export interface PostingList {
  first: number
  second: number
  postings: Float64Array
}

/** @param lists In the order of their pairs. */
export function writeShard(lists: readonly PostingList[], blocks: number): Uint8Array {
  const writer = new BitWriter()
  const groups = new Map<number, PostingList[]>()
  for (const list of lists) {
    const group = groups.get(list.first)
    if (group) group.push(list)
    else groups.set(list.first, [list])
  }
  writer.writeNumber(groups.size, codeOrders.first)
  let first = 0
  for (const [unit, group] of groups) {
    writer.writeNumber(unit - first, codeOrders.second)
    first = unit
    writer.writeNumber(group.length - 1, codeOrders.seconds)
    let second = 0
    for (const list of group) {
      writer.writeNumber(list.second - second, codeOrders.second)
      second = list.second
      writePostings(writer, list.postings, blocks)
    }
  }
  return writer.finish()
}

function writePostings(writer: BitWriter, postings: Float64Array, blocks: number): void {
  eachNumber(postings, blocks, (value, order) => writer.writeNumber(value, order))
}

/** How many bits a list will take. */
export function bitsOfPostings(postings: Float64Array, blocks: number): number {
  let bits = 0
  eachNumber(postings, blocks, (value, order) => (bits += bitsOfNumber(value, order)))
  return bits
}

/** The numbers of a list as they are written, each with the order of its code. */
function eachNumber(postings: Float64Array, blocks: number, take: (value: number, order: number) => void): void {
  take(postings.length - 1, codeOrders.count)
  const order = codeOrders.gap(blocks, postings.length)
  let block = 0
  let offset = 0
  for (const posting of postings) {
    const inBlock = Math.floor(posting / BLOCK_SPAN)
    const at = posting % BLOCK_SPAN
    take(inBlock - block, order)
    if (inBlock > block) offset = 0
    take(at - offset, codeOrders.offset)
    block = inBlock
    offset = at
  }
}
