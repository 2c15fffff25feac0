/** What the number of a paragraph and every heading offers: 复制链接, 复制引用. */
import { citation } from '../render/citation.ts'
import { copyText } from './copy-text.ts'

export function startParagraphMenu(text: HTMLElement): void {
  let menu: HTMLElement | null = null
  let opener: HTMLElement | null = null
  const close = (returnFocus: boolean): void => {
    menu?.remove()
    menu = null
    if (returnFocus) opener?.focus({ preventScroll: true })
  }
  text.addEventListener('click', (event) => {
    const target = event.target as Element
    const place = target.closest<HTMLElement>('a.n, h2[id], h3[id], h4[id]')
    if (place === null || menu?.contains(target) === true || event.ctrlKey || event.metaKey || event.shiftKey) return
    // Who selects words of a heading does not ask for its link.
    if (document.getSelection()?.isCollapsed === false) return
    event.preventDefault()
    const again = opener === place && menu !== null
    close(false)
    if (again) return
    opener = place
    menu = buildMenu(place)
    if (place instanceof HTMLAnchorElement) place.parentElement?.insertBefore(menu, place.nextSibling)
    else place.appendChild(menu)
    menu.querySelector('button')?.focus({ preventScroll: true })
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu !== null) close(true)
  })
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    if (menu !== null && target.closest('a.n, h2[id], h3[id], h4[id]') === null) close(false)
    else if (menu?.contains(target) === true) close(true)
  })
  document.querySelector('[data-copy-citation]')?.addEventListener('click', () => {
    void copyText(citationOf(addressOf('')), '已复制引用')
  })
}

/** @param place The number of a paragraph, or a heading. */
function buildMenu(place: HTMLElement): HTMLElement {
  const number = place.dataset['p']
  const address = addressOf(place instanceof HTMLAnchorElement ? place.hash : `#${place.id}`)
  const name = number === undefined ? `“${place.textContent.trim()}”` : `第${number}段`
  history.replaceState(history.state, '', address)
  const menu = document.createElement('span')
  menu.className = 'copy-menu'
  menu.append(
    button('复制链接', () => void copyText(address, '已复制链接')),
    button('复制引用', () => void copyText(citationOf(address, name), '已复制引用')),
  )
  return menu
}

/** The page's own address without question and mark, with the fragment. */
export function addressOf(hash: string): string {
  return `${location.origin}${location.pathname}${hash}`
}

function citationOf(url: string, place?: string): string {
  const { author, title, date } = document.querySelector<HTMLElement>('.citation')?.dataset ?? {}
  const parts = { author: author ?? null, title: title ?? document.title, date: date ?? null, url, accessed: today() }
  return citation(place === undefined ? parts : { ...parts, place })
}

/** The reader's own day, not that of Greenwich. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = label
  element.addEventListener('click', act)
  return element
}
