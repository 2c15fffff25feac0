/** Where a note opens: in the margin beside its paragraph on the desk, in a sheet from below elsewhere. */
import { closeSheet, openSheet } from './modal-sheet.ts'
import { hasMargin } from './screen.ts'

interface OpenNote {
  mark: HTMLElement
  panel: HTMLElement
  /** The margin note whose place was taken, put back on closing. */
  replaced: HTMLElement | null
}

const CLEAR_OF_SHEET = 24
const TAKES_FOCUS = 'a[href], button, input, select, textarea, summary, label, [tabindex="0"]'
let open: OpenNote | null = null

/** Opens a note for `mark`, or closes the one that is open for it. */
export function toggleNote(mark: HTMLElement, content: Node[], onFilled?: Promise<Node[]>): void {
  if (open?.mark === mark) {
    closeNote(true)
    return
  }
  closeNote(false)
  const panel = hasMargin() ? openInMargin(mark) : openInSheet(mark)
  if (panel === null) return
  mark.classList.add('open')
  fill(panel, content)
  keepInSight(mark, panel)
  void onFilled?.then((nodes) => {
    if (open?.mark !== mark) return
    fill(panel, nodes)
    keepInSight(mark, panel)
  })
}

export function closeNote(returnFocus: boolean): void {
  if (open === null) return
  const { mark, panel, replaced } = open
  open = null
  mark.classList.remove('open')
  if (panel.classList.contains('full-note')) {
    if (replaced === null) panel.remove()
    else panel.replaceWith(replaced)
    if (returnFocus) mark.focus({ preventScroll: true })
  } else closeSheet(returnFocus)
}

/** Esc and a click elsewhere close the note in the margin; the sheet closes itself. */
export function startNotePanel(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeNote(true)
  })
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    if (open === null || !open.panel.classList.contains('full-note')) return
    if (target.closest('[data-close-note]') !== null) closeNote(true)
    // What was clicked keeps the focus if it can take it; from bare text it goes back to the word.
    else if (!open.panel.contains(target) && !open.mark.contains(target))
      closeNote(target.closest(TAKES_FOCUS) === null)
  })
  // Paper shows the notes of the text, not what happened to be open.
  window.addEventListener('beforeprint', () => closeNote(false))
  window.addEventListener('resize', () => {
    if (open !== null && open.panel.classList.contains('full-note') !== hasMargin()) closeNote(false)
  })
}

function openInMargin(mark: HTMLElement): HTMLElement | null {
  const block = mark.closest<HTMLElement>('.part-head, p, h1, h2, h3, h4, h5, h6')
  if (block === null) return null
  const panel = document.createElement('div')
  panel.className = 'm full-note'
  panel.tabIndex = -1
  panel.setAttribute('role', 'note')
  const number = mark.dataset['n']
  const own =
    number === undefined ? null : (block.parentElement?.querySelector<HTMLElement>(`.m[data-n="${number}"]`) ?? null)
  if (own === null) block.before(panel)
  else own.replaceWith(panel)
  open = { mark, panel, replaced: own }
  return panel
}

function openInSheet(mark: HTMLElement): HTMLElement | null {
  const sheet = document.getElementById('note-sheet')
  const panel = sheet?.querySelector<HTMLElement>('.note-content') ?? null
  if (sheet === null || panel === null) return null
  openSheet(sheet, mark)
  open = { mark, panel, replaced: null }
  const closed = (): void => {
    sheet.removeEventListener('sheet:closed', closed)
    mark.classList.remove('open')
    if (open?.mark === mark) open = null
  }
  sheet.addEventListener('sheet:closed', closed)
  return panel
}

function fill(panel: HTMLElement, content: Node[]): void {
  panel.textContent = ''
  if (panel.classList.contains('full-note')) panel.append(closeButton())
  panel.append(...content)
  const name = panel.querySelector('.note-name')
  if (name !== null) name.id = 'note-sheet-name'
  if (panel.classList.contains('full-note')) panel.focus({ preventScroll: true })
}

function closeButton(): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'sheet-close'
  button.dataset['closeNote'] = ''
  button.setAttribute('aria-label', '关闭')
  const icon = document.querySelector('#note-sheet .sheet-close svg')
  if (icon !== null) button.append(icon.cloneNode(true))
  return button
}

/** The word stays above the sheet. */
function keepInSight(mark: HTMLElement, panel: HTMLElement): void {
  const sheet = panel.closest('.sheet')
  if (sheet === null) return
  const below = mark.getBoundingClientRect().bottom + CLEAR_OF_SHEET - sheet.getBoundingClientRect().top
  if (below > 0) window.scrollBy(0, below)
}
