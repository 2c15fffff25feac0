/** 意思相近的段落: loosely related sections, by Pagefind, fetched only when asked for and never mixed with hits. */
import { normaliseText } from '../../normalise/normalise-text.ts'
import { build, fill } from './build-element.ts'

/** What is used of pagefind.js (Pagefind 1.5.2). */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>
  mergeIndex: (address: string) => Promise<void>
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] } | null>
}
interface PagefindData {
  url: string
  content: string
  plain_excerpt: string
  meta: Record<string, string>
}

const SHOWN = 6
/** Looked at to find so many that do not hold the words themselves. */
const LOOKED_AT = 24

const same = (character: string): string => character
const plainly = (text: string): string => normaliseText(text, same).text

export class RelatedSections {
  private readonly container: HTMLElement
  private readonly base: string
  private pagefind: Promise<Pagefind> | undefined
  private query = ''

  constructor(container: HTMLElement, base: string) {
    this.container = container
    this.base = base
  }

  clear(): void {
    fill(this.container)
    this.container.hidden = true
  }

  /** Shows the button for a query. */
  offer(query: string, isQuery: boolean): void {
    this.query = query
    if (!isQuery) {
      this.clear()
      return
    }
    const button = build('button', { type: 'button', class: 'button' }, '找意思相近的段落')
    button.addEventListener('click', () => void this.show(query))
    fill(this.container, button)
    this.container.hidden = false
  }

  private async show(query: string): Promise<void> {
    const status = build('p', { role: 'status' }, '正在找……')
    fill(
      this.container,
      build('h2', {}, '意思相近的段落', build('span', { class: 'group-count' }, '不含这几个字')),
      status,
    )
    try {
      this.pagefind ??= this.load()
      const found = await (await this.pagefind).search(query)
      const sections = await Promise.all((found?.results ?? []).slice(0, LOOKED_AT).map((result) => result.data()))
      if (query !== this.query) return
      const words = query.split(/\s+/u).map(plainly)
      const others = sections.filter(({ content }) => !words.every((word) => plainly(content).includes(word)))
      status.textContent = others.length === 0 ? '没有找到。' : ''
      this.container.append(build('ul', { class: 'suggestions' }, ...others.slice(0, SHOWN).map(sectionItem)))
    } catch (error) {
      console.error(error)
      this.pagefind = undefined
      status.textContent = '这个浏览器（或没有网络时）不能找意思相近的段落；上面的逐字结果不受影响。'
    }
  }

  private async load(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ `${this.base}pagefind/pagefind.js`)) as Pagefind
    await pagefind.options({ baseUrl: this.base })
    const response = await fetch(`${this.base}pagefind/bundles.json`)
    if (!response.ok) throw new Error(`pagefind/bundles.json was answered with ${response.status}.`)
    const bundles = (await response.json()) as string[]
    for (const bundle of bundles.slice(1)) await pagefind.mergeIndex(new URL(this.base + bundle, location.href).href)
    return pagefind
  }
}

function sectionItem({ url, meta, plain_excerpt }: PagefindData): HTMLElement {
  return build(
    'li',
    {},
    build(
      'a',
      { class: 'suggested-hit', href: url },
      build('span', { class: 'secondary' }, meta['report'] ?? ''),
      build('p', { class: 'hit-path' }, meta['title'] ?? ''),
      build('p', { class: 'excerpt' }, `……${plain_excerpt.replace(/[\u200b\s]+/gu, '')}……`),
    ),
  )
}
