/**
 * How soon each kind of page shows its text on a slow phone, what moves afterwards, and what is sent: a new
 * visitor in Chromium, with the browser's own throttling of network and processor. Medians of several visits.
 */
import type { Browser, BrowserContext, CDPSession } from 'playwright-core'
import type { BenchPage } from './bench-pages.ts'

/** What Lighthouse calls slow 4G and a mid-range phone. */
const ROUND_TRIP = 150
const BITS_PER_SECOND = 1.6 * 1024 * 1024
const SLOWER = 4
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }
/** Nothing larger is painted so long after the last file has come. */
const SETTLED = 1000

/** Times in milliseconds from the start of the visit. */
interface Visit {
  firstPaint: number
  largestPaint: number
  shift: number
  requests: number
  bytes: number
  pageBytes: number
}

declare global {
  interface Window {
    paints: { first: number; largest: number; shift: number }
  }
}

/**
 * @param options.site Address of the site, `/` at the end.
 * @param options.print Gets the lines of the table.
 */
export async function measurePages(options: {
  browser: Browser
  site: string
  pages: readonly BenchPage[]
  visits: number
  print: (line: string) => void
}): Promise<void> {
  const { browser, site, pages, visits, print } = options
  print('page                    first paint   largest paint   shift   requests   KB sent   of them HTML')
  for (const { name, path } of pages) {
    const all: Visit[] = []
    while (all.length < visits) all.push(await visit(browser, new URL(path, site).href))
    const middle = (key: keyof Visit): number => median(all.map((each) => each[key]))
    const seconds = (key: keyof Visit): string => `${(middle(key) / 1000).toFixed(2)} s`
    const kilobytes = (key: keyof Visit): string => (middle(key) / 1024).toFixed(1)
    const cells = [
      name.padEnd(24),
      seconds('firstPaint').padStart(11),
      seconds('largestPaint').padStart(16),
      middle('shift').toFixed(3).padStart(8),
      String(middle('requests')).padStart(11),
      kilobytes('bytes').padStart(10),
      kilobytes('pageBytes').padStart(15),
    ]
    print(cells.join(''))
  }
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  // The service worker takes nothing from a first visit, and what it fetches is no part of it.
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  try {
    return await measure(context, address)
  } finally {
    await context.close()
  }
}

async function measure(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const sent = await countBytes(session)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP,
    downloadThroughput: BITS_PER_SECOND / 8,
    uploadThroughput: BITS_PER_SECOND / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watchPaints)
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(SETTLED)
  const { first, largest, shift } = await page.evaluate(() => window.paints)
  return { firstPaint: first, largestPaint: largest, shift, ...sent() }
}

/** Runs in the page, before its own scripts. */
function watchPaints(): void {
  const paints = { first: 0, largest: 0, shift: 0 }
  window.paints = paints
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paints.first = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => (paints.largest = startTime))
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) paints.shift += value
  })
}

/** As they come over the wire, headers included. */
async function countBytes(session: CDPSession): Promise<() => Pick<Visit, 'requests' | 'bytes' | 'pageBytes'>> {
  const sizes = new Map<string, number>()
  let document: string | undefined
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Document') document = requestId
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength)
  })
  await session.send('Network.enable')
  return () => ({
    requests: sizes.size,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    pageBytes: sizes.get(document ?? '') ?? 0,
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
