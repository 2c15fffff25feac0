/** One line for what would otherwise pass unseen: read out, and of copying also shown, for two seconds. */

let timer = 0

/** @param shown False for changes that can be seen anyway: they are only read out. */
export function announce(text: string, shown = false): void {
  const line = document.querySelector('.announcement')
  if (line === null) return
  line.classList.toggle('visually-hidden', !shown)
  line.textContent = text
  window.clearTimeout(timer)
  timer = window.setTimeout(() => (line.textContent = ''), 2000)
}
