import { expect, test } from '@playwright/test'
import { LONGEST_REPORT } from './browser/page-kinds.ts'

const NOTICE = '本段已修改或移走。可以搜索它的原话。'

test('an address that names a paragraph which is not there says so, and offers to search for its words', async ({
  page,
}) => {
  await page.goto(`${LONGEST_REPORT}?q=${encodeURIComponent('湖泊')}#b00000000`)
  const notice = page.locator('.missing-block')
  await expect(notice).toHaveText(NOTICE)
  await expect(notice).toHaveRole('status')
  await expect(notice).toBeInViewport()
  await notice.getByRole('link').click()
  await expect(page).toHaveURL(/\/search\/\?q=/)
  await expect(page.getByRole('searchbox').first()).toHaveValue('湖泊')
})

test('the notice comes for what follows a hit of a text fragment too, and goes once a paragraph is found', async ({
  page,
}) => {
  await page.goto(LONGEST_REPORT)
  const there = await page.locator('.report-text p[id]').nth(5).getAttribute('id')
  const notice = page.locator('.missing-block')
  await expect(notice).toHaveCount(0)
  await page.evaluate(() => (location.hash = '#b00000000-2'))
  await expect(notice).toHaveText(NOTICE)
  await page.evaluate((id) => (location.hash = `#${id ?? ''}`), there)
  await expect(notice).toHaveCount(0)
})

test('an address of a paragraph that is there, or of another part of the page, brings no notice', async ({ page }) => {
  await page.goto(LONGEST_REPORT)
  const there = await page.locator('.report-text p[id]').nth(5).getAttribute('id')
  for (const hash of [there ?? '', 'text', 'b1', 'no-such-part']) {
    await page.goto(`${LONGEST_REPORT}#${hash}`)
    await page.reload()
    // Stands on the page once its script has run.
    await expect(page.locator('[data-marks-level="quiet"]').first()).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.missing-block'), hash).toHaveCount(0)
  }
})
