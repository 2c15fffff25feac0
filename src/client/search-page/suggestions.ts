/** 换一种说法: what the reader may have meant, apart from the literal hits, each saying what was done. */
import type { Related } from '../../search/runtime/related.ts'
import type { SearchEngine } from '../../search/runtime/search-engine.ts'
import { build, fill } from './build-element.ts'
import { excerpt } from './excerpt.ts'
import { hitPath } from './hit-groups.ts'

const reasons: Record<Related['reason'], string> = {
  alias: '同一个名词的另一个名称',
  pinyin: '按拼音',
  words: '按问题里的词',
  nearest: '相近的说法',
}
/** Hits of one suggestion shown on this page. */
const SHOWN = 2

/** These hold other words, so they carry neither `data-report` nor `data-block`. */
export function showSuggestions(container: HTMLElement, related: readonly Related[], engine: SearchEngine): void {
  container.hidden = related.length === 0
  if (related.length === 0) {
    fill(container)
    return
  }
  fill(
    container,
    build('h2', {}, '换一种说法'),
    build('ul', { class: 'suggestions' }, ...related.map((suggestion) => suggestionItem(suggestion, engine))),
  )
}

function suggestionItem({ reason, query, total, hits }: Related, engine: SearchEngine): HTMLElement {
  const address = `${engine.base}search/?${new URLSearchParams({ q: query }).toString()}`
  return build(
    'li',
    {},
    build('a', { class: 'suggestion', href: address, 'data-suggestion': query }, query),
    build('p', { class: 'secondary separate' }, build('span', {}, reasons[reason]), build('span', {}, `${total}处`)),
    ...hits.slice(0, SHOWN).map((hit) => {
      const title = engine.index.reports.find(({ slug }) => slug === hit.report)?.title ?? hit.report
      return build(
        'a',
        { class: 'suggested-hit', href: hit.url },
        build('span', { class: 'secondary' }, title),
        hitPath(hit),
        excerpt(hit.text, hit.ranges),
      )
    }),
  )
}
