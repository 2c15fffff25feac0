import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { LONGEST_REPORT, pageKinds } from './browser/page-kinds.ts'

const PHONE = { width: 390, height: 844 }
const SMALLEST = { width: 320, height: 568 }

const header = (page: Page): Locator => page.locator('.header-links')
const pathsOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) =>
    all
      .filter((link) => link.checkVisibility())
      .map((link) => (link as HTMLAnchorElement).pathname.replace(/^\/zhushu/, '')),
  )

for (const size of [PHONE, SMALLEST]) {
  test(`on a phone of ${size.width} px the links stand in one line under the name, each 44 px high, on every page but reports`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    for (const { name, path } of pageKinds) {
      if (/^reports\/[^/]+\/$/.test(path)) continue
      await page.goto(path)
      const paths = await pathsOf(header(page).locator('a'))
      // The search page has the field itself.
      expect(paths, name).toEqual([
        '/reports/',
        '/terms/',
        '/indicators/',
        ...((await page.locator('.header-search').count()) > 0 ? ['/search/'] : []),
      ])
      const boxes = await header(page)
        .locator('a')
        .evaluateAll((all) => all.filter((link) => link.checkVisibility()).map((link) => link.getBoundingClientRect()))
      expect(new Set(boxes.map(({ top }) => top)).size, name).toBe(1)
      for (const { top, height, right } of boxes) {
        expect(height, name).toBeGreaterThanOrEqual(44)
        expect(right, name).toBeLessThanOrEqual(size.width)
        expect(top, name).toBeGreaterThanOrEqual(await bottomOf(page.locator('.wordmark')))
      }
    }
  })
}

test('the page that the reader is on is named among the links', async ({ page }) => {
  await page.setViewportSize(PHONE)
  for (const [path, name] of [
    ['reports/', '报告'],
    ['terms/', '名词'],
    ['terms/aed/', '名词'],
    ['indicators/gdp/', '指标'],
  ] as const) {
    await page.goto(path)
    await expect(header(page).locator('[aria-current="page"]')).toHaveText(name)
  }
  await page.goto('')
  await expect(header(page).locator('[aria-current]')).toHaveCount(0)
})

test('on a report the line leaves its room to the text: the menu of the bar and the footer have the links', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await page.goto(LONGEST_REPORT)
  await expect(header(page)).toBeHidden()
  const wanted = ['/reports/', '/terms/', '/indicators/', '/search/']
  expect(await pathsOf(page.locator('.site-footer .phone-only'))).toEqual(wanted)
  await page.locator('.bar-outline').click()
  expect(await pathsOf(page.locator('#outline-sheet .sheet-links a'))).toEqual(['/', ...wanted])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a report has the line too, since it has no bar', async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(LONGEST_REPORT)
    expect(await pathsOf(header(page).locator('a'))).toEqual(['/reports/', '/terms/', '/indicators/', '/search/'])
  })
})

async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox()
  return (box?.y ?? Infinity) + (box?.height ?? 0)
}
