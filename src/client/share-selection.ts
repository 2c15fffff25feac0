/** A link to the very words selected: a text fragment, with the paragraph's id in front for browsers that know none. */
import { copyText } from './copy-text.ts'
import { addressOf } from './paragraph-menu.ts'

/** Longer selections are named by their first and last words. */
const WHOLE = 40
const EDGE = 12

export function startShareSelection(text: HTMLElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button share-selection'
  button.textContent = '复制这些字的链接'
  button.hidden = true
  document.body.appendChild(button)
  let address = ''
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    const selected = selection?.toString().trim() ?? ''
    const block = range === null ? null : blockOf(range.startContainer)
    button.hidden = selected.length < 2 || range === null || block === null || !text.contains(block)
    if (button.hidden || range === null || block === null) return
    address = addressOf(`#${block.id}:~:text=${fragment(selected)}`)
    const boxes = range.getClientRects()
    const box = boxes[boxes.length - 1] ?? range.getBoundingClientRect()
    button.style.top = `${box.bottom + window.scrollY + 12}px`
    button.style.left = `${Math.max(8, Math.min(box.right, window.innerWidth - 180) + window.scrollX)}px`
  })
  // The press must not take the selection away before the click comes.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    void copyText(address, '已复制链接')
    button.hidden = true
  })
  followUnknownFragment()
}

/** text=whole, or text=start,end; a dash is a sign of the syntax and must be escaped. */
export function fragment(selected: string): string {
  const encode = (part: string): string => encodeURIComponent(part).replace(/-/g, '%2D')
  const line = selected.replace(/\s+/gu, ' ')
  if (line.length <= WHOLE) return encode(line)
  return `${encode(line.slice(0, EDGE))},${encode(line.slice(-EDGE))}`
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('p[id], h2[id], h3[id], h4[id]') ?? null
}

/** Browsers that know text fragments take them off the address; the others look in vain for an id of that name. */
function followUnknownFragment(): void {
  const at = location.hash.indexOf(':~:')
  if (at > 0) document.getElementById(location.hash.slice(1, at))?.scrollIntoView()
}
