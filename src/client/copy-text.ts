/** Puts a text on the clipboard and says so. */
import { announce } from './announce.ts'

export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(said, true)
  } catch {
    // No clipboard without https, and none in some WebViews: the old command still works there.
    announce(copyByCommand(text) ? said : `没有复制成功，请手动复制：${text}`, true)
  }
}

function copyByCommand(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'visually-hidden'
  document.body.appendChild(field)
  field.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where navigator.clipboard is missing
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}
