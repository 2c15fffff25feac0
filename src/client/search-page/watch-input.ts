/** What is typed, once the reader pauses; never in the middle of an input method's composition. */

const PAUSE = 200
/** One character is seldom all that is meant, and its hits are many. */
const PAUSE_AFTER_ONE = 600

export function watchInput(input: HTMLInputElement, typed: (text: string) => void): { cancel: () => void } {
  let timer = 0
  let composing = false
  const cancel = (): void => window.clearTimeout(timer)
  const schedule = (): void => {
    cancel()
    if (composing) return
    const wait = Array.from(input.value.trim()).length === 1 ? PAUSE_AFTER_ONE : PAUSE
    timer = window.setTimeout(() => typed(input.value), wait)
  }
  input.addEventListener('compositionstart', () => {
    composing = true
    cancel()
  })
  input.addEventListener('compositionend', () => {
    composing = false
    schedule()
  })
  input.addEventListener('input', schedule)
  return { cancel }
}
