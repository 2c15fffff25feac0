/** The catalogue, laid out for quick use, and the shards, fetched when asked for. */
import type { Catalogue, ReportRow } from '../catalogue.ts'
import { readShard } from './read-shard.ts'
import type { Shard } from './read-shard.ts'
import { remember } from './search-files.ts'
import type { SearchFiles } from './search-files.ts'

export interface OpenIndex {
  reports: readonly ReportRow[]
  blocks: number
  characters: number
  /** By block: number of its report, class, place among the blocks of its class, number in its report. */
  reportOf: Uint32Array
  classOf: Uint8Array
  placeOf: Uint32Array
  numberOf: Uint32Array
  /** The first shard that can hold pairs from `pair` on. */
  shardOf: (pair: string) => number
  sizeOf: (shard: number) => number
  shardCount: number
  /** Whether it has been asked for. */
  isLoaded: (shard: number) => boolean
  load: (shard: number) => Promise<Shard>
}

export function openIndex(catalogue: Catalogue, files: SearchFiles): OpenIndex {
  const { blocks, reports, starts, sizes } = catalogue
  const reportOf = new Uint32Array(blocks)
  const classOf = new Uint8Array(blocks)
  const placeOf = new Uint32Array(blocks)
  const numberOf = new Uint32Array(blocks)
  let block = 0
  reports.forEach((row, report) => {
    let number = 0
    for (let i = 0; i < row.classes.length; i += 2) {
      const count = row.classes[i + 1] ?? 0
      for (let place = 0; place < count; place++, block++) {
        reportOf[block] = report
        classOf[block] = row.classes[i] ?? 0
        placeOf[block] = place
        numberOf[block] = number++
      }
    }
  })
  const loaded = new Set<number>()
  return {
    reports,
    blocks,
    characters: catalogue.characters,
    reportOf,
    classOf,
    placeOf,
    numberOf,
    shardOf: (pair) => {
      let low = 0
      let high = sizes.length - 1
      while (low < high) {
        const middle = (low + high + 1) >>> 1
        if (starts.slice(middle * 2, middle * 2 + 2) <= pair) low = middle
        else high = middle - 1
      }
      return low
    },
    sizeOf: (shard) => sizes[shard] ?? 0,
    shardCount: sizes.length,
    isLoaded: (shard) => loaded.has(shard),
    load: remember(async (shard: number) => {
      const decoded = readShard(await files.bytes(`${catalogue.shards}/${shard}.bin`), blocks)
      loaded.add(shard)
      return decoded
    }),
  }
}
