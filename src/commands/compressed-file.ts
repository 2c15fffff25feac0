/** Text as hosts send it: what is measured on this machine then holds there. */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The kinds that docs/hosting.md asks hosts to compress. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
}

export interface CompressedFile {
  headers: Record<string, string>
  body: Buffer
}

/**
 * @param request Its address is taken below `folder`.
 * @returns Null for what is not text, cannot be read, or is asked for in parts or uncompressed: for others to answer.
 */
export async function compressedFile(folder: string, request: IncomingMessage): Promise<CompressedFile | null> {
  const { method, headers, url = '/' } = request
  const accepted = (headers['accept-encoding'] ?? '').includes('gzip')
  if (method !== 'GET' || !accepted || headers.range !== undefined) return null
  const path = pathBelow(resolve(folder), url)
  const type = path === null ? undefined : types[extname(path)]
  if (path === null || type === undefined) return null
  try {
    const body = gzipSync(await readFile(path))
    return { headers: { 'content-type': type, 'content-encoding': 'gzip', vary: 'accept-encoding' }, body }
  } catch {
    return null
  }
}

/** Null where the address leads out of the folder or cannot be decoded. */
function pathBelow(folder: string, address: string): string | null {
  try {
    const path = join(folder, decodeURIComponent(address.replace(/[?#].*$/, '')).replace(/\/$/, '/index.html'))
    return path.startsWith(folder + sep) ? path : null
  } catch {
    return null
  }
}
