import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { LONGEST_REPORT, openKind, pageKinds, REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'

const KILOBYTE = 1024
/** Ten packets of 1,460 bytes in the first round of a new connection, twenty in the second; some for headers. */
const TWO_ROUNDS = 30 * 1460 - 600

/** What a page fetches before anything is asked of it, as gzip would send it. */
async function weigh(page: Page, open: () => Promise<void>): Promise<{ all: number; script: number; other: string[] }> {
  const weights = { all: 0, script: 0, other: [] as string[] }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    // The reader's second visit is what the service worker is for; it takes nothing from the first.
    if (new URL(response.url()).pathname.endsWith('/sw.js')) return
    if (!['document', 'stylesheet', 'script'].includes(type)) {
      weights.other.push(response.url())
      return
    }
    bodies.push(
      response.body().then((body) => {
        const size = gzipSync(body, { level: 6 }).length
        weights.all += size
        if (type === 'script') weights.script += size
      }),
    )
  })
  await open()
  await page.waitForLoadState('networkidle')
  await Promise.all(bodies)
  return weights
}

test('the longest report is at most 120 KB with its styles and scripts, of which at most 15 KB are script', async ({
  page,
}) => {
  const { all, script, other } = await weigh(page, async () => {
    await page.goto(LONGEST_REPORT)
  })
  expect(all).toBeLessThanOrEqual(120 * KILOBYTE)
  expect(script).toBeLessThanOrEqual(15 * KILOBYTE)
  // Icons apart, nothing else is fetched: no data, no index, no font.
  expect(other.filter((address) => !/icon\.(?:svg|png)$/.test(address))).toEqual([])
})

test('a report, its margin notes apart, comes in two rounds of a new connection', async ({ request }) => {
  for (const path of [LONGEST_REPORT, REPORT_WITH_GLOSSARY]) {
    const html = await (await request.get(path)).text()
    // The more words editors explain, the more notes: how many stand in a report is theirs to say.
    const withoutNotes = html.replace(/<div class="m" role="note".*?<\/div>/gs, '')
    expect(withoutNotes.length).toBeLessThan(html.length)
    expect(gzipSync(withoutNotes, { level: 6 }).length, path).toBeLessThanOrEqual(TWO_ROUNDS)
  }
})

test('the scripts of a page import only one another: nothing comes a round trip later', async ({
  request,
  baseURL,
}) => {
  const late: string[] = []
  for (const path of ['', LONGEST_REPORT, 'terms/aed/', 'indicators/gdp/']) {
    const address = new URL(path, baseURL)
    const html = await (await request.get(address.href)).text()
    const scripts = Array.from(
      html.matchAll(/<script type="module" src="([^"]+)"/g),
      ([, src = '']) => new URL(src, address).href,
    )
    expect(scripts.length, path).toBeGreaterThan(0)
    for (const script of scripts) {
      const text = await (await request.get(script)).text()
      for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
        const imported = new URL(name, script).href
        if (!scripts.includes(imported)) late.push(`${path}: ${script} imports ${imported}`)
      }
    }
  }
  expect(late).toEqual([])
})

test('no page needs more than 15 KB of script', async ({ page }) => {
  test.slow()
  const heavy: string[] = []
  for (const kind of pageKinds) {
    // Its script is the search.
    if (kind.path.startsWith('search/')) continue
    page.removeAllListeners('response')
    const { script } = await weigh(page, () => openKind(page, kind))
    if (script > 15 * KILOBYTE) heavy.push(`${kind.name}: ${script} bytes`)
  }
  expect(heavy).toEqual([])
})
