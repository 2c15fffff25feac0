import { expect, test } from '@playwright/test'
import { openKind, pageKinds } from './browser/page-kinds.ts'

const screens = [
  { name: 'the phone', size: { width: 390, height: 788 } },
  { name: 'the desk', size: { width: 1440, height: 900 } },
]

for (const [kind, screen] of pageKinds.flatMap((each) => screens.map((on) => [each, on] as const))) {
  test(`nothing moves by itself while ${kind.name} loads on ${screen.name}: layout shift of at most 0.02`, async ({
    page,
  }) => {
    await page.setViewportSize(screen.size)
    // As where the network is slow: styles and data come when something is painted already.
    await page.route(/\.json|\/search\/|\/assets\/.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150))
      await route.continue()
    })
    await page.addInitScript(() => {
      const shifts: { value: number; moved: string[] }[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput, sources } = entry as unknown as {
            value: number
            hadRecentInput: boolean
            sources: { node: Element | null }[]
          }
          if (!hadRecentInput) shifts.push({ value, moved: sources.map(({ node }) => node?.className ?? '') })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await openKind(page, kind)
    await page.waitForLoadState('networkidle')
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
    )
    const sum = shifts.reduce((total, { value }) => total + value, 0)
    expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02)
  })
}
