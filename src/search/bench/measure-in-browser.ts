/** Runs a search in Chromium: what it answers, what it fetches, how long it takes. */
import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './serve-compressed.ts'

/** Found by one search: names of what it returns, as often as it counts them. */
export type Found = Record<string, number>

export interface Measured {
  found: Found[]
  /** Bytes of a first search in a new browser, one for each of some queries. */
  coldBytes: number[]
  /** Bytes that each query still had to fetch, one after the other. */
  laterBytes: number[]
  /** Milliseconds of each query asked again. */
  warm: number[]
}

const COLD_SAMPLES = 15

/**
 * @param script Body of an async function of `query` that returns `Found`; it may keep things on `window`.
 * @param server Holds `empty.html`, where the script runs.
 */
export async function measureInBrowser(
  browser: Browser,
  server: CountingServer,
  script: string,
  queries: readonly string[],
): Promise<Measured> {
  const measured: Measured = { found: [], coldBytes: [], laterBytes: [], warm: [] }
  const openPage = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${server.url}empty.html`)
    return page
  }
  const step = Math.max(1, Math.floor(queries.length / COLD_SAMPLES))
  for (let i = 0; i < queries.length; i += step) {
    const page = await openPage()
    const before = server.bytes()
    await ask(page, script, queries[i] ?? '')
    measured.coldBytes.push(server.bytes() - before)
    await page.context().close()
  }
  const page = await openPage()
  for (const query of queries) {
    const before = server.bytes()
    measured.found.push((await ask(page, script, query)).found)
    measured.laterBytes.push(server.bytes() - before)
  }
  for (const query of queries) measured.warm.push((await ask(page, script, query)).milliseconds)
  await page.context().close()
  // The first was a cold one.
  measured.laterBytes.shift()
  return measured
}

async function ask(page: Page, script: string, query: string): Promise<{ found: Found; milliseconds: number }> {
  return page.evaluate(
    async ([body, asked]) => {
      const AsyncFunction = Object.getPrototypeOf(async () => {
        await Promise.resolve()
      }) as {
        constructor: new (...parts: string[]) => (query: string) => Promise<Record<string, number>>
      }
      const run = new AsyncFunction.constructor('query', body ?? '')
      const start = performance.now()
      const found = await run(asked ?? '')
      return { found, milliseconds: performance.now() - start }
    },
    [script, query],
  )
}
