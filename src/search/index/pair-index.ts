/**
 * The postings of all character pairs of all reports. Texts are kept as bare units (two bytes each) and
 * sorted once at the end: ten bytes of memory for each character of the collection.
 */
import { BLOCK_END, BLOCK_SPAN } from '../runtime/read-shard.ts'
import type { PostingList } from './write-shard.ts'
import { bitsOfPostings, writeShard } from './write-shard.ts'
import { sortPairs } from './sort-pairs.ts'

export interface Shards {
  /** The first character pair of each shard, one after the other. */
  starts: string
  files: Uint8Array[]
}

export class PairIndex {
  private units = new Uint16Array(1 << 16)
  private length = 0
  private blockStarts: number[] = []

  get blocks(): number {
    return this.blockStarts.length
  }

  /** Of the normalised texts together. */
  get characters(): number {
    return this.length - this.blocks
  }

  /** @throws RangeError when a block is longer than a million characters. */
  add(normalised: string): void {
    if (normalised.length >= BLOCK_SPAN) {
      throw new RangeError(
        `A block of ${normalised.length} characters cannot be indexed (at most ${BLOCK_SPAN - 1}). Split it into paragraphs.`,
      )
    }
    while (this.length + normalised.length + 1 > this.units.length) {
      const grown = new Uint16Array(this.units.length * 2)
      grown.set(this.units)
      this.units = grown
    }
    this.blockStarts.push(this.length)
    for (let i = 0; i < normalised.length; i++) {
      const unit = normalised.charCodeAt(i)
      // U+FFFF is no character; what stands in for it keeps the offsets right.
      this.units[this.length++] = unit === BLOCK_END ? 0xfffd : unit
    }
    this.units[this.length++] = BLOCK_END
  }

  /** Whether every UTF-16 unit of a character occurs; asked many times, after the last `add`. */
  characterTest(): (character: string) => boolean {
    const seen = new Uint8Array(65536)
    for (const unit of this.units.subarray(0, this.length)) seen[unit] = 1
    return (character) => {
      for (let i = 0; i < character.length; i++) if (seen[character.charCodeAt(i)] !== 1) return false
      return true
    }
  }

  private blockOf(position: number): number {
    let low = 0
    let high = this.blockStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.blockStarts[middle] ?? 0) <= position) low = middle
      else high = middle - 1
    }
    return low
  }

  private *lists(): Generator<PostingList> {
    const units = this.units.subarray(0, this.length)
    const positions = sortPairs(units, BLOCK_END)
    for (let from = 0; from < positions.length;) {
      const first = units[positions[from] ?? 0] ?? 0
      const second = units[(positions[from] ?? 0) + 1] ?? 0
      let to = from + 1
      while (to < positions.length) {
        const position = positions[to] ?? 0
        if (units[position] !== first || units[position + 1] !== second) break
        to++
      }
      const postings = new Float64Array(to - from)
      for (let i = from; i < to; i++) {
        const position = positions[i] ?? 0
        const block = this.blockOf(position)
        postings[i - from] = block * BLOCK_SPAN + position - (this.blockStarts[block] ?? 0)
      }
      yield { first, second, postings }
      from = to
    }
  }

  /**
   * Shards of about equal size. A list that would fill one by itself has one to itself: who asks for a
   * rare word should not fetch 发展.
   */
  shards(): Shards {
    const target = shardSize(this.length)
    const shards: Shards = { starts: '', files: [] }
    let lists: PostingList[] = []
    let size = 0
    const close = (): void => {
      const [first] = lists
      if (first === undefined) return
      shards.starts += String.fromCharCode(first.first, first.second)
      shards.files.push(writeShard(lists, this.blocks))
      lists = []
      size = 0
    }
    for (const list of this.lists()) {
      const bytes = sizeOf(list, this.blocks)
      if (size + bytes > target * 1.25) close()
      lists.push(list)
      size += bytes
      if (size >= target) close()
    }
    close()
    return shards
  }
}

/** In bytes, about: the two characters of a pair take another. */
function sizeOf(list: PostingList, blocks: number): number {
  return bitsOfPostings(list.postings, blocks) / 8 + 1
}

/**
 * In bytes. Small shards make a long directory, large ones are read for little: the best size grows with
 * the root of the whole, and requests cost something, too.
 */
function shardSize(characters: number): number {
  return Math.min(16_384, Math.max(2048, 2 * Math.sqrt(characters * 2.3)))
}
