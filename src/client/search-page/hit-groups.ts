/** Hits by report. */
import type { PlacedHit } from '../../search/runtime/load-hits.ts'
import type { SearchEngine } from '../../search/runtime/search-engine.ts'
import { build } from './build-element.ts'
import { excerpt } from './excerpt.ts'

/** Hits of a report that are shown at once; the rest stands behind one button. */
const SHOWN_AT_ONCE = 5

const signs = { review: ['done', '回顾'], plan: ['intended', '安排'] } as const

function partSign(part: PlacedHit['part']): HTMLElement | null {
  if (part !== 'review' && part !== 'plan') return null
  const [sign, name] = signs[part]
  return build(
    'span',
    { class: 'sign' },
    build('i', { class: sign }),
    build('span', { class: 'visually-hidden' }, name),
  )
}

export function hitPath(hit: PlacedHit): HTMLElement {
  return build('p', { class: 'hit-path' }, partSign(hit.part), hit.path.join(' › '))
}

interface Group {
  list: HTMLElement
  more: HTMLButtonElement
  hidden: number
}

/** Fills a container with groups, in the order in which their first hits come. */
export class HitGroups {
  private readonly groups = new Map<string, Group>()
  private readonly container: Element
  private readonly engine: SearchEngine
  private readonly counts: ReadonlyMap<string, number>

  constructor(container: Element, engine: SearchEngine, reports: readonly { slug: string; count: number }[]) {
    this.container = container
    this.engine = engine
    this.counts = new Map(reports.map(({ slug, count }) => [slug, count]))
    container.textContent = ''
  }

  add(hits: readonly PlacedHit[]): void {
    for (const hit of hits) {
      const group = this.groupOf(hit.report)
      const item = build(
        'li',
        { class: 'hit', 'data-report': hit.report, 'data-block': hit.block },
        build('a', { href: hit.url }, hitPath(hit), excerpt(hit.text, hit.ranges)),
      )
      if (group.list.childElementCount >= SHOWN_AT_ONCE && group.more.getAttribute('aria-expanded') === 'false') {
        item.hidden = true
        group.hidden++
        group.more.textContent = `再看这份报告里的 ${group.hidden} 段`
        group.more.hidden = false
      }
      group.list.append(item)
    }
  }

  private groupOf(slug: string): Group {
    const existing = this.groups.get(slug)
    if (existing !== undefined) return existing
    const id = `list-${slug}`
    const list = build('ol', { class: 'hit-list', id })
    const more = build('button', { type: 'button', class: 'button', 'aria-expanded': 'false', 'aria-controls': id })
    more.hidden = true
    more.addEventListener('click', () => {
      more.hidden = true
      more.setAttribute('aria-expanded', 'true')
      const hidden = Array.from(list.querySelectorAll<HTMLElement>('li[hidden]'))
      for (const item of hidden) item.hidden = false
      hidden[0]?.querySelector('a')?.focus()
    })
    const title = this.engine.index.reports.find((report) => report.slug === slug)?.title ?? slug
    this.container.append(
      build(
        'section',
        { class: 'hit-group' },
        build(
          'h2',
          {},
          build('a', { href: `${this.engine.base}reports/${slug}/` }, title),
          build('span', { class: 'group-count' }, `${this.counts.get(slug) ?? 0}处`),
        ),
        list,
        more,
      ),
    )
    const group = { list, more, hidden: 0 }
    this.groups.set(slug, group)
    return group
  }
}
