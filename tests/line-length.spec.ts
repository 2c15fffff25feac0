import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { openKind, pageKinds } from './browser/page-kinds.ts'

/** A blank at a line's end, and figures that are narrower than their box. */
const TOLERANCE = 0.5

for (const kind of pageKinds) {
  test(`no line of ${kind.name} is longer than 40 characters, 28 in elder mode`, async ({ page }) => {
    await openKind(page, kind)
    const faults: string[] = []
    const look = async (most: number): Promise<void> => {
      for (const width of [768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        faults.push(...(await longLines(page, most + TOLERANCE)).map((fault) => `${width} px: ${fault}`))
      }
    }
    await look(40)
    await page.locator('[data-elder-switch]').click()
    await look(28)
    expect(faults).toEqual([])
  })
}

/** Paragraphs with a line that is wider than so many characters of its own size; rows of facts and signs are none. */
function longLines(page: Page, most: number): Promise<string[]> {
  return page.evaluate((most) => {
    const found: string[] = []
    for (const paragraph of document.querySelectorAll(
      'main p:not(.over-title):not(.provenance):not(.sign-line), main dd',
    )) {
      if (!paragraph.checkVisibility() || !/\S{12}/.test(paragraph.textContent)) continue
      const text = document.createRange()
      text.selectNodeContents(paragraph)
      const lines = new Map<number, [left: number, right: number]>()
      for (const { bottom, left, right } of text.getClientRects()) {
        // Boxes of one line differ by fractions of a pixel.
        const key = Math.round(bottom / 12)
        const [from, to] = lines.get(key) ?? [Infinity, 0]
        lines.set(key, [Math.min(from, left), Math.max(to, right)])
      }
      const longest = Math.max(...Array.from(lines.values(), ([left, right]) => right - left))
      const characters = longest / parseFloat(getComputedStyle(paragraph).fontSize)
      if (characters > most)
        found.push(`${paragraph.className} ${characters.toFixed(1)}: ${paragraph.textContent.slice(0, 20)}`)
    }
    return found
  }, most)
}
