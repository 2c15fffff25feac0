/** The search files of a built site on this disk, counting what a browser would fetch. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SearchFiles } from '../runtime/search-files.ts'

/** Headers of one response, as hosts send them. */
const HEADER_BYTES = 250

export interface CountedFiles extends SearchFiles {
  /** Bytes since the last call: as fetched from a host that compresses JSON and scripts (not .bin), and from one that does not. */
  take: () => { compressed: number; plain: number; requests: number }
}

/** @param folder The folder `search/` of a built site. */
export function filesFromFolder(folder: string): CountedFiles {
  let counted = { compressed: 0, plain: 0, requests: 0 }
  const read = async (name: string): Promise<Buffer> => {
    const bytes = await readFile(join(folder, name))
    const wire = name.endsWith('.bin') ? bytes.length : gzipSync(bytes).length
    counted.compressed += wire + HEADER_BYTES
    counted.plain += bytes.length + HEADER_BYTES
    counted.requests++
    return bytes
  }
  const json = async (name: string): Promise<unknown> => JSON.parse((await read(name)).toString('utf8'))
  return {
    json,
    freshJson: json,
    bytes: read,
    take: () => {
      const taken = counted
      counted = { compressed: 0, plain: 0, requests: 0 }
      return taken
    },
  }
}
