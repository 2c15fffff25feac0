/** `/` or Ctrl-K (⌘K) leads to the search box, or to the search page where there is none to see. */

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

export function startFocusShortcut(): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.defaultPrevented) return
    const withControl = event.ctrlKey !== event.metaKey
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
    if (!isSlash && !(withControl && event.key.toLowerCase() === 'k')) return
    event.preventDefault()
    const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]'))
    const visible = boxes.find((box) => box.offsetParent !== null)
    if (visible === undefined) {
      location.href = `${document.documentElement.dataset['base'] ?? '/'}search/`.replace(/\/+search\/$/, '/search/')
      return
    }
    visible.focus()
    visible.select()
  })
}
