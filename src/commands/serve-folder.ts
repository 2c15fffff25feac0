/** A small static server for a built site, for `npm start` and the browser tests. */
import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { compressedFile } from './compressed-file.ts'

export interface RunningServer {
  /** With the base path, `/` at the end. */
  url: string
  close(): Promise<void>
}

/**
 * Serves a folder under a base path on this machine only.
 * @param port 0 lets the system choose; a port in use is an error that names it.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<RunningServer> {
  const notFound = await readFile(join(folder, '404.html'))
  const files = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
    }
    if (!path.startsWith(base)) {
      missing()
      return
    }
    request.url = path.slice(base.length - 1)
    void compressedFile(folder, request).then((found) => {
      if (found === null) files(request, response, missing)
      else response.writeHead(200, found.headers).end(found.body)
    })
  })
  await listen(server, port)
  const { port: chosen } = server.address() as AddressInfo
  return {
    url: `http://localhost:${chosen}${base}`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`端口 ${port} 已被占用。请先停掉占用它的程序，或另选一个：npm start -- --port ${port + 1}`)
          : error,
      )
    })
    server.listen(port, 'localhost', resolve)
  })
}
