import { expect, test } from '@playwright/test'
import { openKind, pageKinds } from './browser/page-kinds.ts'

for (const kind of pageKinds) {
  test(`${kind.name} has one h1, headings without gaps, ids of its own, a language and a way past the header`, async ({
    page,
  }) => {
    await openKind(page, kind)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main')).toHaveCount(1)

    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))))
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0), levels.join(' ')).toBeLessThanOrEqual(1))

    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])

    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText('跳到正文')
    await expect(page.locator(':focus')).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })
}
