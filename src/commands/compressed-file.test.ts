import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compressedFile } from './compressed-file.ts'

const folder = join(import.meta.dirname, '../../public')
const ask = (url: string, headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }) =>
  compressedFile(folder, { method: 'GET', url, headers } as unknown as IncomingMessage)

describe('a file of text', () => {
  test('is sent compressed, with its type, whatever the query', async () => {
    const found = await ask('/early.js?mode=elder')
    expect(found?.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' })
    expect(gunzipSync(found?.body ?? '').toString()).toContain('localStorage')
  })
  test('is left to others where gzip is not understood, or a part is asked for', async () => {
    expect(await ask('/early.js', {})).toBeNull()
    expect(await ask('/early.js', { 'accept-encoding': 'gzip', range: 'bytes=0-1' })).toBeNull()
  })
})

test('what is no text, does not exist, or stands outside the folder is left to others', async () => {
  for (const url of ['/icon.png', '/no-such.js', '/../package.json', '/%2e%2e/package.json', '/%E0%A4%A.js']) {
    expect(await ask(url), url).toBeNull()
  }
})
