/**
 * One shard of the index: the postings of a range of character pairs (UTF-16 units), in order. Written
 * by `src/search/index/write-shard.ts`.
 */
import { readNumber } from './bit-reader.ts'
import type { BitReader } from './bit-reader.ts'

/** Stands as second unit where a block ends: so that every unit of a text begins a pair. */
export const BLOCK_END = 0xffff
/** A posting is `block * BLOCK_SPAN + offset`: no block is longer than a million characters. */
export const BLOCK_SPAN = 2 ** 20

/** Orders of the Exp-Golomb codes, set by trial on five million characters. */
export const codeOrders = {
  first: 3,
  seconds: 1,
  second: 7,
  count: 0,
  offset: 6,
  /** Of the distance between the blocks of a list: the mean distance, less a little, since words come in clusters. */
  gap: (blocks: number, count: number): number => Math.max(0, Math.floor(Math.log2(blocks / count)) - 1),
} as const

/** Postings by character pair, ascending. */
export type Shard = Map<string, Float64Array>

/** @param blocks Number of blocks of the whole index. */
export function readShard(bytes: Uint8Array, blocks: number): Shard {
  const reader: BitReader = { bytes, position: 0 }
  const shard: Shard = new Map()
  let firsts = readNumber(reader, codeOrders.first)
  let first = 0
  while (firsts-- > 0) {
    first += readNumber(reader, codeOrders.second)
    let seconds = readNumber(reader, codeOrders.seconds) + 1
    let second = 0
    while (seconds-- > 0) {
      second += readNumber(reader, codeOrders.second)
      shard.set(String.fromCharCode(first, second), readPostings(reader, blocks))
    }
  }
  return shard
}

function readPostings(reader: BitReader, blocks: number): Float64Array {
  const count = readNumber(reader, codeOrders.count) + 1
  const order = codeOrders.gap(blocks, count)
  const postings = new Float64Array(count)
  let block = 0
  let offset = 0
  for (let i = 0; i < count; i++) {
    const gap = readNumber(reader, order)
    if (gap > 0) {
      block += gap
      offset = 0
    }
    offset += readNumber(reader, codeOrders.offset)
    postings[i] = block * BLOCK_SPAN + offset
  }
  return postings
}
