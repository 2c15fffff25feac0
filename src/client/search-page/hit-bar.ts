/** Arrived from a search: the bar at the foot counts the hits of this report and leads from one to the next. */
import { clearHits, highlightHits } from './hit-highlighter.ts'
import type { MarkedHit } from './hit-highlighter.ts'

/** @param root Holds the report's blocks. Does nothing unless the address carries a query (`?q=`). */
export async function startHitBar(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search).get('q') ?? ''
  if (query.trim() === '') return
  const hits = await highlightHits(root, query)
  const bar = document.querySelector<HTMLElement>('.reader-bar')
  const reading = bar?.querySelector<HTMLElement>('.bar-reading')
  const ofHits = bar?.querySelector<HTMLElement>('.bar-hits')
  const asked = ofHits?.querySelector<HTMLElement>('.hit-query')
  const place = ofHits?.querySelector<HTMLElement>('.hit-place')
  if (hits.length === 0 || !bar || !reading || !ofHits || !asked || !place) return

  let current = firstOnScreen(hits)
  const show = (moves: boolean): void => {
    for (const block of root.querySelectorAll('.arrived')) block.classList.remove('arrived')
    const hit = hits[current]
    if (hit === undefined) return
    hit.block.classList.add('arrived')
    place.textContent = `本篇 ${current + 1}/${hits.length}`
    // Without `behavior`: jumps are instant, whatever the browser likes better.
    if (moves) hit.marks[0]?.scrollIntoView({ block: 'center' })
  }
  const step = (by: number): void => {
    current = (current + by + hits.length) % hits.length
    show(true)
  }
  const close = (): void => {
    clearHits(hits)
    for (const block of root.querySelectorAll('.arrived')) block.classList.remove('arrived')
    bar.classList.remove('hits')
    ofHits.hidden = true
    reading.hidden = false
    const address = new URL(location.href)
    address.searchParams.delete('q')
    history.replaceState(history.state, '', address.href)
  }
  ofHits.querySelector('[data-hit="previous"]')?.addEventListener('click', () => step(-1))
  ofHits.querySelector('[data-hit="next"]')?.addEventListener('click', () => step(1))
  ofHits.querySelector('[data-hit="close"]')?.addEventListener('click', close)
  asked.textContent = `“${query.trim()}”`
  bar.classList.add('hits')
  reading.hidden = true
  ofHits.hidden = false
  // An address without a block leads to the first hit, that of a long paragraph to the hit in it.
  show(location.hash === '' || isHidden(hits[current], bar))
}

/** Whether the hit stands above or below what the screen shows over the bar. */
function isHidden(hit: MarkedHit | undefined, bar: HTMLElement): boolean {
  const mark = hit?.marks[0]?.getBoundingClientRect()
  return mark !== undefined && (mark.top < 0 || mark.bottom > innerHeight - bar.offsetHeight)
}

/** The first hit of the block that the address names, else the first of all. */
function firstOnScreen(hits: readonly MarkedHit[]): number {
  const id = location.hash.slice(1)
  return Math.max(
    0,
    hits.findIndex(({ block }) => block.id === id),
  )
}
