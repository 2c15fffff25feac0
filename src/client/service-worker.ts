/**
 * sw.js: what a reader has visited stays readable without a network. Nothing is fetched ahead. Pages come
 * from the network when there is one; files named by their content come from the cache.
 */
// The library of workers clashes with that of windows in one program, so the few things used are named here.
interface WorkerScope {
  location: { origin: string }
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: {
    claim: () => Promise<void>
    matchAll: (options: { type: 'window' }) => Promise<readonly { url: string }[]>
  }
  addEventListener: ((type: 'install' | 'activate', listener: (event: ExtendableEvent) => void) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void)
}
interface ExtendableEvent {
  waitUntil: (work: Promise<unknown>) => void
}
interface FetchEvent extends ExtendableEvent {
  request: Request
  respondWith: (response: Promise<Response>) => void
}

const worker = globalThis as unknown as WorkerScope
const CACHE = 'visited-1'
/** Pages and files kept; the oldest go first. */
const MOST_KEPT = 1500

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('visited-') && name !== CACHE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim())
      .then(keepOpenPages),
  )
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return
  // Parts of files cannot be kept.
  if (request.headers.has('range')) return
  event.respondWith(isNamedByContent(address.pathname) ? keptFirst(event) : networkFirst(event))
})

/** Astro's assets, shards, texts and tables of the search. */
function isNamedByContent(path: string): boolean {
  return /\/assets\/|\/search\/(?:text|pairs-\w+|notes-\w+)\/|\/search\/\w+-[0-9a-f]{8}\.json$/.test(path)
}

async function keptFirst(event: FetchEvent): Promise<Response> {
  const kept = await caches.match(event.request)
  return kept ?? networkFirst(event)
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  try {
    const response = await fetch(event.request)
    if (response.status === 200) event.waitUntil(keep(event.request, response.clone()))
    return response
  } catch (error) {
    // The query is read by the page's script: one visit of /search/ serves all.
    const kept = await caches.match(event.request, { ignoreSearch: true })
    if (kept !== undefined) return kept
    if (event.request.mode !== 'navigate') throw error
    return new Response(offlinePage, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
  }
}

/** The page that brought the worker was read before the worker was there: it and what it uses, from the browser's cache. */
async function keepOpenPages(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window' })
  const kept = new Set<string>()
  const take = async (address: string): Promise<void> => {
    if (kept.has(address) || !address.startsWith(worker.registration.scope)) return
    kept.add(address)
    const response = await fetch(address, { cache: 'force-cache' })
    if (response.status !== 200) return
    await keep(new Request(address), response.clone())
    if (!/html|javascript/.test(response.headers.get('content-type') ?? '')) return
    // Style sheets and scripts of a page, modules of a script; not the pages that it links to.
    const used = (await response.text()).matchAll(/(?:href|src|from|import)[=\s(]*["']([^"']+\.(?:css|js|svg))["']/g)
    await Promise.all(Array.from(used, ([, path]) => take(new URL(path ?? '', address).href)))
  }
  // No network by now: they will be kept at the next visit.
  await Promise.all(pages.map(({ url }) => take(url.replace(/#.*$/, '')))).catch(() => undefined)
}

async function keep(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(CACHE)
  const address = new URL(request.url)
  address.search = ''
  address.hash = ''
  await cache.put(address.href, response)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_KEPT)).map((key) => cache.delete(key)))
}

const offlinePage =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>没有网络</title><p>现在没有网络，这一页还没有看过。看过的页面不用网络也能打开。<p><a href="./">返回</a>'
