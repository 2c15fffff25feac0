/** 浅, 深, 随系统. */
import { changeSettings, readSettings, type Theme } from './settings.ts'

const root = document.documentElement

export function startThemeChoice(): void {
  const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]'))
  const show = (theme: Theme): void => {
    if (theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = theme
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['themeChoice'] === theme))
    }
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const theme = button.dataset['themeChoice'] as Theme
      changeSettings({ theme })
      show(theme)
    })
  }
  show(readSettings().theme ?? 'system')
}
