/** Serves a folder as hosts do: text compressed, other files as they are. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** Headers of one response, as hosts send them. */
const HEADER_BYTES = 250

export interface CountingServer {
  /** Ends in a slash. */
  url: string
  /** Sent so far, headers included. */
  bytes: () => number
  close: () => void
}

export async function serveCompressed(folder: string): Promise<CountingServer> {
  let sent = 0
  const answer = async (path: string): Promise<{ type: string | undefined; body: Buffer } | null> => {
    const file = normalize(decodeURIComponent(path)).replace(/\/$/, '/index.html')
    try {
      return { type: types[extname(file)], body: await readFile(join(folder, file)) }
    } catch {
      return null
    }
  }
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname).then((found) => {
      if (found === null) return response.writeHead(404).end()
      const body = found.type === undefined ? found.body : gzipSync(found.body)
      sent += body.length + HEADER_BYTES
      return response
        .writeHead(200, {
          'cache-control': 'max-age=600',
          'content-type': found.type ?? 'application/octet-stream',
          ...(found.type !== undefined && { 'content-encoding': 'gzip' }),
        })
        .end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    bytes: () => sent,
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
