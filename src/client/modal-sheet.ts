/** Sheets that take the keyboard while open: focus goes in, stays in, and returns to where it came from. */

interface OpenSheet {
  sheet: HTMLElement
  opener: HTMLElement
}

const FOCUSABLE = 'a[href], button:not([disabled]), input, summary, [tabindex="0"]'
let open: OpenSheet | null = null

/** Opens `sheet`; `opener` gets the focus back. */
export function openSheet(sheet: HTMLElement, opener: HTMLElement): void {
  if (open !== null) closeSheet(false)
  open = { sheet, opener }
  sheet.hidden = false
  sheet.classList.add('open')
  if (!sheet.hasAttribute('role')) {
    sheet.setAttribute('role', 'dialog')
    sheet.setAttribute('aria-modal', 'true')
    sheet.dataset['dialogWhileOpen'] = ''
  }
  sheet.tabIndex = -1
  showScrim(true)
  sheet.focus({ preventScroll: true })
  // 目录 opens at the row where the reader is.
  sheet.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
}

/** Closes what is open; nothing happens where nothing is. */
export function closeSheet(returnFocus = true): void {
  if (open === null) return
  const { sheet, opener } = open
  open = null
  sheet.classList.remove('open')
  if ('dialogWhileOpen' in sheet.dataset) {
    sheet.removeAttribute('role')
    sheet.removeAttribute('aria-modal')
    delete sheet.dataset['dialogWhileOpen']
  } else sheet.hidden = true
  showScrim(false)
  if (returnFocus) opener.focus({ preventScroll: true })
  sheet.dispatchEvent(new Event('sheet:closed'))
}

/** Buttons with data-open and data-close, Esc, a tap outside, Tab that goes round. */
export function startSheets(): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    const opener = target.closest<HTMLElement>('[data-open]')
    const sheet = document.getElementById(opener?.dataset['open'] ?? '')
    if (opener !== null && sheet !== null) openSheet(sheet, opener)
    else if (target.closest('[data-close], .scrim') !== null) closeSheet()
    // A link inside leads elsewhere on the page: the focus goes with it.
    else if (open !== null && target.closest('a[href^="#"]') !== null) closeSheet(false)
  })
  document.addEventListener('keydown', (event) => {
    if (open === null) return
    if (event.key === 'Escape') closeSheet()
    else if (event.key === 'Tab') keepInside(event, open.sheet)
  })
}

function keepInside(event: KeyboardEvent, sheet: HTMLElement): void {
  const stops = Array.from(sheet.querySelectorAll<HTMLElement>(FOCUSABLE)).filter((stop) => stop.offsetParent !== null)
  const first = stops[0]
  const last = stops[stops.length - 1]
  if (first === undefined || last === undefined) {
    event.preventDefault()
    return
  }
  const at = document.activeElement
  const leaving = event.shiftKey ? at === first || at === sheet : at === last
  if (!leaving && sheet.contains(at)) return
  event.preventDefault()
  ;(event.shiftKey ? last : first).focus()
}

function showScrim(on: boolean): void {
  const scrim = document.querySelector<HTMLElement>('.scrim')
  if (scrim !== null) scrim.hidden = !on
}
