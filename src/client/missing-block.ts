/** An address that names a paragraph which is no longer there says so, instead of silently showing the top. */
import { piece } from './note-parts.ts'

/** As src/report/block-ids.ts makes them, with the rest of a text fragment where the browser leaves it on. */
const blockHash = /^#(b[0-9a-f]{8}(?:-\d+)?)(?::~:.*)?$/

export function startMissingBlock(text: HTMLElement): void {
  const note = piece('p', 'missing-block')
  note.setAttribute('role', 'status')
  const look = (): void => {
    const id = blockHash.exec(location.hash)?.[1]
    note.remove()
    if (id === undefined || document.getElementById(id) !== null) return
    const search = piece('a', '', '搜索它的原话')
    search.setAttribute('href', searchAddress())
    note.textContent = ''
    note.append('本段已修改或移走。可以', search, '。')
    text.closest('.report-column')?.prepend(note)
  }
  window.addEventListener('hashchange', look)
  look()
}

/** What was searched for when the address was made goes along. */
function searchAddress(): string {
  const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/?$/, '/')
  const query = new URLSearchParams(location.search).get('q') ?? ''
  return `${base}search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`
}
