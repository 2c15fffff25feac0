/** The search page: from what is typed to what is shown. */
import type { PlacedHit } from '../../search/runtime/load-hits.ts'
import type { Answer, SearchEngine } from '../../search/runtime/search-engine.ts'
import { build, fill, find } from './build-element.ts'
import { closeListsBeside } from './close-lists.ts'
import { showFilters } from './filter-bar.ts'
import { HitGroups } from './hit-groups.ts'
import { readState, searchFilter, writeState } from './page-state.ts'
import type { PageState } from './page-state.ts'
import { RelatedSections } from './related-sections.ts'
import { showSuggestions } from './suggestions.ts'
import { findTermNote, showTermNote } from './term-note.ts'
import type { TermNote } from './term-note.ts'
import { watchInput } from './watch-input.ts'

type SearchModule = typeof import('../../search/runtime/search.ts')

const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/?$/, '/')
let failures = 0
/**
 * A file of its own, since pages of other people import it, too. Many browsers, Chromium 147 among them, remember that
 * a module could not be had: each new attempt needs an address of its own.
 */
async function loadSearch(): Promise<SearchModule> {
  try {
    const again = failures === 0 ? '' : `?again=${failures}`
    return (await import(/* @vite-ignore */ `${base}search/search.js${again}`)) as SearchModule
  } catch (error) {
    failures++
    throw error
  }
}

/** Hits fetched together. */
const BATCH = 20
/** Up to this many characters a collection is small enough to fetch all hits of a query without being asked. */
const SMALL = 500_000
const ALL_AT_ONCE = 100

const form = find('.search-page form', HTMLFormElement)
const input = find('.search-page input[name="q"]', HTMLInputElement)
const count = find('.hit-total', HTMLElement)
const problem = find('.search-problem', HTMLElement)
const filters = find('.filters', HTMLElement)
const results = find('.results', HTMLElement)
const more = find('.more-hits', HTMLButtonElement)
const suggestions = find('.suggested', HTMLElement)
const note = find('.found-term', HTMLElement)
const sections = new RelatedSections(find('.sections', HTMLElement), base)

const pageTitle = document.title
let state: PageState = readState()
/** The run whose results are shown; older ones stop when they notice. */
let run = 0

const bold = (number: number): HTMLElement => build('b', {}, String(number))

function showCount(answer: Answer): void {
  const total = build('b', { 'data-total': String(answer.total) }, String(answer.total))
  if (answer.total === 0) {
    fill(count, '原文里没有这几个字：出现 ', total, ' 次。')
    return
  }
  const several = answer.words.length > 1 ? '原文中这些词共出现 ' : '原文中一字不差出现 '
  fill(count, several, total, ' 次，在 ', bold(answer.reports.length), ' 份报告、', bold(answer.blocks), ' 段里。')
}

function clear(): void {
  for (const element of [count, results, suggestions, note]) fill(element)
  for (const element of [filters, suggestions, note, more, problem]) element.hidden = true
  sections.clear()
}

function showProblem(error: unknown): void {
  console.error(error)
  const again = build('button', { type: 'button', class: 'button' }, '重试')
  again.addEventListener('click', () => void start())
  fill(
    problem,
    navigator.onLine ? '没有取到索引。' : '现在没有网络，这个词的索引还没有取过。',
    '可在',
    build('a', { href: `${base}terms/` }, '名词'),
    '里查，或',
    again,
  )
  problem.hidden = false
}

/** Filters, note and first hits come at once: one after the other they would push each other down the page. */
async function showHits(answer: Answer, engine: SearchEngine, isCurrent: () => boolean): Promise<void> {
  const isSmall = engine.index.characters <= SMALL
  const [first, term]: [PlacedHit[], TermNote | undefined] = await Promise.all([
    answer.hits(0, isSmall ? ALL_AT_ONCE : BATCH),
    findTermNote(answer, engine),
  ])
  if (!isCurrent()) return
  problem.hidden = true
  showFilters(filters, state, answer.facets(), (chosen) => change(chosen, 'push'))
  showTermNote(note, term, engine)
  sections.clear()
  const groups = new HitGroups(results, engine, answer.reports)
  groups.add(first)
  showCount(answer)
  let shown = first.length
  const next = async (): Promise<void> => {
    const hits = await answer.hits(shown, shown + BATCH)
    if (!isCurrent()) return
    groups.add(hits)
    shown += hits.length
    more.hidden = isSmall || shown >= answer.blocks
    more.textContent = `再看 ${Math.min(BATCH, answer.blocks - shown)} 段（还有 ${answer.blocks - shown} 段）`
  }
  more.hidden = isSmall || shown >= answer.blocks
  more.textContent = `再看 ${Math.min(BATCH, answer.blocks - shown)} 段（还有 ${answer.blocks - shown} 段）`
  more.onclick = () => void next().catch(showProblem)
  while (isSmall && isCurrent() && shown < answer.blocks) await next()
}

async function start(): Promise<void> {
  const current = ++run
  const isCurrent = (): boolean => current === run
  const { query } = state
  document.title = query === '' ? pageTitle : `${query} - ${pageTitle}`
  if (query.trim() === '') {
    clear()
    return
  }
  const slow = window.setTimeout(() => {
    if (isCurrent() && count.textContent === '') count.textContent = '正在取索引……'
  }, 300)
  results.setAttribute('aria-busy', 'true')
  try {
    const module = await loadSearch()
    const engine = await module.open()
    const filter = searchFilter(state)
    const answer = await engine.answer(query, filter)
    if (!isCurrent()) return
    await showHits(answer, engine, isCurrent)
    const related = await module.findRelated(answer, filter, engine, BATCH)
    if (!isCurrent()) return
    showSuggestions(suggestions, related, engine)
    // Below the suggestions, which would push it away.
    sections.offer(query, answer.words.length > 0)
  } catch (error) {
    if (isCurrent()) {
      clear()
      showProblem(error)
    }
  } finally {
    window.clearTimeout(slow)
    if (isCurrent()) results.setAttribute('aria-busy', 'false')
  }
}

function change(next: PageState, kind: 'push' | 'replace'): void {
  state = next
  writeState(state, kind)
  void start()
}

const watch = watchInput(input, (query) => {
  if (query !== state.query) change({ ...state, query }, 'replace')
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  watch.cancel()
  change({ ...state, query: input.value }, 'push')
})
window.addEventListener('popstate', () => {
  watch.cancel()
  state = readState()
  input.value = state.query
  void start()
})
closeListsBeside(filters)
input.value = state.query
if (state.query === '' && window.matchMedia('(min-width: 48em)').matches) input.focus()
void start()
