/** 长辈版: the switch in the header, on every page. */
import { changeSettings, readSettings } from './settings.ts'

const root = document.documentElement

export function isElder(): boolean {
  return root.hasAttribute('data-elder')
}

function setElder(on: boolean): void {
  changeSettings({ elder: on })
  const settings = readSettings()
  if (on) root.setAttribute('data-elder', settings.elderSize?.toString() ?? '')
  else root.removeAttribute('data-elder')
  root.dataset['marks'] = on ? (settings.elderMarks ?? 'off') : (settings.marks ?? 'quiet')
  dropModeFromAddress()
  document.dispatchEvent(new Event('zhushu:mode'))
}

/** ?mode=elder in a shared address would bring the mode back on the next load. */
function dropModeFromAddress(): void {
  const address = new URL(location.href)
  if (!address.searchParams.has('mode')) return
  address.searchParams.delete('mode')
  history.replaceState(history.state, '', address.href)
}

export function startElderSwitch(): void {
  document.querySelector('[data-elder-switch]')?.addEventListener('click', () => setElder(!isElder()))
}
