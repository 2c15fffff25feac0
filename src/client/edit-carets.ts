/**
 * A caret after each place where the shown text differs from the printed one, with both in a note. Read from the
 * page that lists the edits, so that a report carries nothing for it. A caret is an empty link that the style sheet
 * draws on: the characters of the text, and what is copied of them, stay what they are.
 */
import { closeNote, toggleNote } from './note-panel.ts'
import { piece, wayTo } from './note-parts.ts'

/** A passage that was printed twice may be pages long, and counts one edit a line; the list has it whole. */
const MOST_CHARACTERS = 120
const MOST_EDITS = 3

/**
 * @param address The page that lists the report's edits.
 * @returns How many carets were set.
 * @throws Error when that page cannot be had.
 */
export async function showCarets(column: HTMLElement, address: string): Promise<number> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const list = new DOMParser().parseFromString(await response.text(), 'text/html')
  const places = new Map<string, HTMLElement[]>()
  for (const item of list.querySelectorAll<HTMLElement>('li[data-block]')) {
    const place = `${item.dataset['block'] ?? ''} ${item.dataset['offset'] ?? ''}`
    places.set(place, [...(places.get(place) ?? []), item])
  }
  // Who pressed the switch twice asked for one set.
  hideCarets(column)
  let count = 0
  for (const [place, items] of places) {
    const [id = '', offset = ''] = place.split(' ')
    const block = document.getElementById(id)
    if (block !== null && column.contains(block) && insert(caretOf(items, address), block, Number(offset))) count++
  }
  return count
}

export function hideCarets(column: HTMLElement): void {
  for (const caret of column.querySelectorAll('.caret')) {
    if (caret.classList.contains('open')) closeNote(false)
    const parent = caret.parentNode
    caret.remove()
    parent?.normalize()
  }
}

function caretOf(items: readonly HTMLElement[], address: string): HTMLElement {
  const caret = document.createElement('a')
  caret.className = 'caret'
  caret.href = `${address}#${items[0]?.id ?? ''}`
  caret.setAttribute('aria-label', `订正，原文：${shortened(textOf(items[0], 'q'))}`)
  caret.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // A heading would offer its link.
    event.stopPropagation()
    toggleNote(caret, noteOf(items, caret.href))
  })
  return caret
}

function noteOf(items: readonly HTMLElement[], href: string): Node[] {
  const nodes = items.slice(0, MOST_EDITS).flatMap((item) => {
    const [printed, shown] = Array.from(item.querySelectorAll('q'), (words) => shortened(words.textContent))
    return [
      piece('p', 'note-name', item.dataset['kind'] ?? ''),
      piece('p', 'printed-words', piece('b', '', '原文'), printed ?? ''),
      piece('p', 'printed-words', piece('b', '', '现文'), shown ?? ''),
      piece('p', 'note-source', textOf(item, '.secondary span')),
    ]
  })
  return [...nodes, wayTo(href, items.length > MOST_EDITS ? `此处共${items.length}处订正` : '全部订正')]
}

function textOf(item: HTMLElement | undefined, selector: string): string {
  return item?.querySelector(selector)?.textContent.trim() ?? ''
}

function shortened(words: string): string {
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}……` : words
}

/** @returns False where the block has fewer characters than that: its text is not the one of the list. */
function insert(caret: HTMLElement, block: HTMLElement, offset: number): boolean {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let position = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (offset > position + length) {
      position += length
      continue
    }
    // No link inside a link, none inside a figure that is a button.
    const mark = node.parentElement?.closest('a, .f') ?? null
    if (mark !== null && block.contains(mark)) mark.after(caret)
    else {
      const range = document.createRange()
      range.setStart(node, offset - position)
      range.insertNode(caret)
    }
    return true
  }
  return false
}
