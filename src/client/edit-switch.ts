/** 标出订正: the places where the shown text differs from the printed one. Off until asked for. */
import { announce } from './announce.ts'
import { hideCarets, showCarets } from './edit-carets.ts'
import { isElder } from './elder-switch.ts'
import { changeSettings, readSettings } from './settings.ts'

/** @param column The title block is text of the report too. */
export function startEditSwitch(column: HTMLElement): void {
  const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('[data-edit-switch]'))
  const address = buttons[0]?.dataset['editSwitch']
  if (address === undefined) return
  const show = async (on: boolean): Promise<string> => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(on))
    try {
      hideCarets(column)
      return on ? `已标出订正${await showCarets(column, address)}处` : '不再标出订正'
    } catch (error) {
      console.error(error)
      for (const button of buttons) button.setAttribute('aria-pressed', 'false')
      return '没有取到订正清单，网络可能断了。正文不受影响，可以再按一次。'
    }
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true'
      changeSettings(isElder() ? { elderEdits: on } : { edits: on })
      void show(on).then((said) => announce(said, said.startsWith('没有')))
    })
  }
  const asRemembered = (): void => {
    const { edits, elderEdits } = readSettings()
    const on = (isElder() ? elderEdits : edits) === true
    if (on || buttons[0]?.getAttribute('aria-pressed') === 'true') void show(on)
  }
  document.addEventListener('zhushu:mode', asRemembered)
  asRemembered()
}
