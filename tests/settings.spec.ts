import { expect, test } from '@playwright/test'
import { LONGEST_REPORT, REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'

test('the level of marks is announced, remembered, and kept on the next report', async ({ page }) => {
  await page.goto(REPORT_WITH_GLOSSARY)
  const root = page.locator('html')
  const level = (name: string) => page.locator('.title-block ~ .marks-control').getByRole('button', { name })
  const stops = page.locator('.report-text a.t[href], .report-text .f[tabindex]')
  await expect(level('简注')).toHaveAttribute('aria-pressed', 'true')
  const quiet = await stops.count()

  await level('全注').click()
  await expect(page.locator('.announcement')).toHaveText('标注：全注')
  expect(await stops.count()).toBeGreaterThan(quiet * 2)

  await page.goto(LONGEST_REPORT)
  await expect(root).toHaveAttribute('data-marks', 'full')
  await level('白文').click()
  await expect(stops).toHaveCount(0)
  await page.reload()
  await expect(level('白文')).toHaveAttribute('aria-pressed', 'true')
  await expect(stops).toHaveCount(0)
})

test('the theme follows the system until the reader chooses, and the choice is remembered', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('')
  const light = await paper()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await paper()
  expect(dark).not.toBe(light)

  await page.locator('[data-theme-choice="light"]').click()
  expect(await paper()).toBe(light)
  await page.goto('terms/')
  expect(await paper()).toBe(light)
  await page.locator('[data-theme-choice="system"]').click()
  expect(await paper()).toBe(dark)
})

test('elder mode is entered and left by its control, is remembered, and starts without marks', async ({ page }) => {
  await page.goto(REPORT_WITH_GLOSSARY)
  const root = page.locator('html')
  const text = page.locator('.report-text p[id]').first()
  const before = await text.textContent()
  await page.getByRole('button', { name: '长者模式（长辈版）' }).click()
  await expect(root).toHaveAttribute('data-elder')
  await expect(root).toHaveAttribute('data-marks', 'off')
  await expect(page.locator('.report-text a.t[href]')).toHaveCount(0)
  expect(await text.textContent()).toBe(before)
  expect(
    await text.evaluate(
      (each) => parseFloat(getComputedStyle(each).lineHeight) / parseFloat(getComputedStyle(each).fontSize),
    ),
  ).toBeCloseTo(2, 1)

  await page.goto('terms/')
  await expect(root).toHaveAttribute('data-elder')
  await page.getByRole('button', { name: '退出长辈版' }).click()
  await page.goto(REPORT_WITH_GLOSSARY)
  await expect(root).not.toHaveAttribute('data-elder')
  await expect(root).toHaveAttribute('data-marks', 'quiet')
})

test('?mode=elder opens elder mode before the first paint, and leaving it does not bring it back', async ({ page }) => {
  await page.goto(`${REPORT_WITH_GLOSSARY}?mode=elder`)
  await expect(page.locator('html')).toHaveAttribute('data-elder')
  await page.goto('about/')
  await expect(page.locator('html')).toHaveAttribute('data-elder')
  await page.goto(`${REPORT_WITH_GLOSSARY}?mode=elder`)
  await page.getByRole('button', { name: '退出长辈版' }).click()
  expect(page.url()).not.toContain('mode=')
  await page.reload()
  await expect(page.locator('html')).not.toHaveAttribute('data-elder')
})

test('the size that elder mode was set to is remembered', async ({ page }) => {
  await page.goto(`${REPORT_WITH_GLOSSARY}?mode=elder`)
  const size = () =>
    page
      .locator('.report-text p[id]')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
  const first = await size()
  await page.locator('[data-elder-larger]').click()
  const larger = await size()
  expect(larger).toBeGreaterThan(first)
  await page.goto(LONGEST_REPORT)
  expect(await size()).toBe(larger)
})

test('a browser that forbids storage still reads, and still changes what it is told to', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(REPORT_WITH_GLOSSARY)
  await page.locator('[data-marks-level="full"]').first().click()
  await expect(page.locator('html')).toHaveAttribute('data-marks', 'full')
  await page.locator('[data-elder-switch]').click()
  await expect(page.locator('html')).toHaveAttribute('data-elder')
  expect(errors).toEqual([])
})
