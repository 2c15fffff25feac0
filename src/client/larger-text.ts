/** 字再大些: the four sizes of elder mode, and round again. */
import { announce } from './announce.ts'
import { changeSettings } from './settings.ts'

const sizes = [24, 26, 28, 30]

export function startLargerText(): void {
  document.querySelector('[data-elder-larger]')?.addEventListener('click', () => {
    const now = Math.round(
      parseFloat(getComputedStyle(document.querySelector('.report-text') ?? document.body).fontSize),
    )
    const next = sizes.find((size) => size > now) ?? 24
    document.documentElement.setAttribute('data-elder', String(next))
    changeSettings({ elderSize: next })
    announce(`字号${next}`)
  })
}
