/**
 * Chromium 80 of early 2020, as many phones' WebViews still are, from the npm package chrome-aws-lambda 2.1.1.
 * Not a dependency (its peers would come along): fetched once into .zhushu/. Today's Playwright cannot
 * drive it, so it is spoken to in its own protocol.
 */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { test as base } from '@playwright/test'

const PACKAGE = 'chrome-aws-lambda@2.1.1'
const folder = join(import.meta.dirname, '../../.zhushu/chromium-80')
const run = promisify(execFile)

/** @returns The program, or null where it cannot be had (no registry in reach, not Linux on x64). */
async function oldChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  await mkdir(folder, { recursive: true })
  // Two test files may ask at once: each unpacks for itself, and the name appears when the program is whole.
  const own = await mkdtemp(join(folder, 'unpack-'))
  try {
    await run('npm', ['pack', PACKAGE, '--silent'], { cwd: own })
  } catch {
    await rm(own, { recursive: true })
    return null
  }
  await run('tar', ['xzf', 'chrome-aws-lambda-2.1.1.tgz', 'package/bin/chromium.br'], { cwd: own })
  const unpacked = join(own, 'chromium')
  await writeFile(unpacked, await promisify(brotliDecompress)(await readFile(join(own, 'package/bin/chromium.br'))))
  await chmod(unpacked, 0o755)
  await rename(unpacked, program)
  await rm(own, { recursive: true })
  return program
}

export interface OldPage {
  goto: (address: string) => Promise<void>
  /** The value of an expression on the page; promises are waited for. */
  evaluate: (expression: string) => Promise<unknown>
  close: () => void
}

/** A test with one page of Chromium 80, skipped where that cannot be had. */
export const testInOldChromium = base.extend<{ oldPage: OldPage }>({
  // Playwright reads the names of fixtures from this pattern, so it stays though it names none.
  oldPage: async ({}, use, testInfo) => {
    testInfo.setTimeout(180_000)
    const program = await oldChromium()
    if (program === null) {
      testInfo.skip(true, 'Chromium 80 cannot be fetched here (npm registry out of reach, or not Linux on x64).')
      return
    }
    const page = await openOldPage(program)
    try {
      await use(page)
    } finally {
      page.close()
    }
  },
})

interface Message {
  id?: number
  method?: string
  result?: { targetId?: string; sessionId?: string; result?: { value?: unknown }; exceptionDetails?: unknown }
  error?: { message: string }
}

async function openOldPage(program: string): Promise<OldPage> {
  const flags = ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu']
  const browser = spawn(program, [...flags, '--remote-debugging-port=0', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let output = ''
    browser.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = /ws:\/\/\S+/.exec(output)
      if (found) resolve(found[0])
    })
    browser.once('exit', (code) => reject(new Error(`Chromium 80 ended with ${String(code)}:\n${output}`)))
  })
  const socket = new WebSocket(address)
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  let lastId = 0
  const waiting = new Map<number, (message: Message) => void>()
  socket.addEventListener('message', (event) => {
    const message = JSON.parse(String(event.data)) as Message
    waiting.get(message.id ?? -1)?.(message)
  })
  const send = async (
    method: string,
    parameters: object,
    sessionId?: string,
  ): Promise<NonNullable<Message['result']>> => {
    const id = ++lastId
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, method, params: parameters, ...(sessionId !== undefined && { sessionId }) }))
    const { result, error } = await answer
    if (error !== undefined || result === undefined) throw new Error(`${method}: ${error?.message ?? 'no result'}`)
    return result
  }
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  return {
    goto: async (url) => {
      await send('Page.navigate', { url }, sessionId)
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId,
      )
      if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`)
      return result?.value
    },
    close: () => {
      socket.close()
      browser.kill()
    },
  }
}
