import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { hostileSiteUrl } from '../browser/test-sites.ts'
import { controlF, siteBlocks, sumOf } from './site-texts.ts'

const box = (page: Page) => page.getByRole('searchbox')
const total = (page: Page) => page.locator('[data-total]')

test('shows results while one types, and keeps the question in the address', async ({ page, request }) => {
  const blocks = await siteBlocks(request)
  await page.goto('search/')
  await expect(box(page)).toHaveCount(1)
  await box(page).pressSequentially('高质量发展', { delay: 20 })
  await expect(total(page)).toHaveText(String(sumOf(controlF(blocks, '高质量发展'))))
  expect(new URL(page.url()).searchParams.get('q')).toBe('高质量发展')
  await expect(page.locator('.hit-total')).toHaveAttribute('aria-live', 'polite')
  for (const text of (await page.locator('.results mark').allTextContents()).slice(0, 20))
    expect(text).toContain('高质量发展')
})

test('the note beside the hits names the report that explains the word; hits have both marks of a quotation', async ({
  page,
}) => {
  const word = '食品安全“两个责任”'
  await page.goto(`${hostileSiteUrl()}search/?q=${encodeURIComponent(word)}`)
  await expect(page.locator('.found-term')).toContainText('报告释义　见《石桥县 2023》')
  expect(new Set(await page.locator('.results mark').allTextContents())).toEqual(new Set([word]))
})

test('does not search in the middle of a composition', async ({ page }) => {
  await page.goto('search/')
  await box(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'))
    input.value = "fa'zhan"
    input.dispatchEvent(new InputEvent('input', { isComposing: true }))
  })
  await page.waitForTimeout(900)
  await expect(total(page)).toHaveCount(0)
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '发展'
    input.dispatchEvent(new CompositionEvent('compositionend'))
  })
  await expect(total(page)).toHaveCount(1)
})

test('filters show what each would leave, and back takes a choice back', async ({ page, request }) => {
  const blocks = await siteBlocks(request)
  const count = (keep: (part: string | null, year: number | null) => boolean): number =>
    sumOf(
      controlF(
        blocks.filter(({ part, report }) => keep(part, report.reportYear)),
        '发展',
      ),
    )
  await page.goto(`search/?q=${encodeURIComponent('发展')}`)
  const all = count(() => true)
  await expect(total(page)).toHaveText(String(all))

  const review = page.locator('[data-filter="part-review"]')
  await expect(review).toHaveText(`回顾 ${count((part) => part === 'review')}`)
  await review.click()
  await expect(total(page)).toHaveText(String(count((part) => part === 'review')))
  await expect(review).toHaveAttribute('aria-pressed', 'true')
  await expect(review).toBeFocused()

  await page.locator('[data-filter="list-year"]').press('Enter')
  const year = page.locator('[data-filter="year-2024"]')
  const inYear = count((part, reportYear) => part === 'review' && reportYear === 2024)
  await expect(year.locator('..')).toContainText(String(inYear))
  await year.press('Space')
  await expect(total(page)).toHaveText(String(inYear))
  expect(new URL(page.url()).searchParams.getAll('year')).toEqual(['2024'])

  await page.goBack()
  await expect(total(page)).toHaveText(String(count((part) => part === 'review')))
  await page.goBack()
  await expect(total(page)).toHaveText(String(all))
  await page.goForward()
  await expect(total(page)).toHaveText(String(count((part) => part === 'review')))
})

test.describe('on the phone', () => {
  test.use({ viewport: { width: 390, height: 788 }, hasTouch: true })

  test('an open list of filters stands on the screen wherever its button stands, and a tap beside it only closes it', async ({
    page,
  }) => {
    await page.goto(`search/?q=${encodeURIComponent('住房')}`)
    const list = page.locator('.choices:visible')
    const right = async (): Promise<number> => (await list.boundingBox().then((box) => box && box.x + box.width)) ?? NaN
    await page.locator('[data-filter="list-place"]').tap()
    expect(await right()).toBeLessThanOrEqual(390)
    await list.locator('label').first().tap()
    await expect(page.locator('[data-filter="list-place"]')).toContainText('1/')
    expect(await right()).toBeLessThanOrEqual(390)

    const address = page.url()
    await page.locator('[data-block] a').last().dispatchEvent('click', { detail: 1 })
    await expect(list).toHaveCount(0)
    expect(page.url()).toBe(address)
    await page.locator('[data-block] a').last().tap()
    await expect(page).toHaveURL(/\/reports\//)
  })
})

test('says when nothing is there, and suggests apart from the hits', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('15分钟的便民生活圈')}`)
  await expect(page.locator('.hit-total')).toContainText('原文里没有这几个字')
  await expect(page.locator('[data-block]')).toHaveCount(0)
  await expect(page.locator('.suggested')).toContainText('便民生活圈')
})

test('fetches Pagefind only when asked', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(`search/?q=${encodeURIComponent('老人 吃饭')}`)
  await expect(total(page)).toHaveCount(1)
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([])
  await page.getByRole('button', { name: '找意思相近的段落' }).click()
  // Pagefind compiles its WebAssembly and reads two dozen fragments first: on a busy machine that takes a while.
  const found = page.locator('.sections li, .sections [role=status]:text("没有找到。")')
  await expect(found.first()).toBeVisible({ timeout: 20_000 })
  expect(fetched.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0)
})

test('without JavaScript says so and leads to the terms', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto('search/?q=x')
  await expect(page.locator('.no-script')).toBeVisible()
  await expect(page.locator('.no-script a')).toHaveAttribute('href', /\/terms\/$/)
  await context.close()
})

test('answers again without a network what it answered before', async ({ page, context }) => {
  await page.goto(`search/?q=${encodeURIComponent('和平大道')}`)
  await expect(total(page)).toHaveCount(1)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.reload()
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false')
  const hits = await page.locator('[data-block]').count()
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('[data-block]')).toHaveCount(hits)
  await page.goto(`search/?q=${encodeURIComponent('魑魅魍魉')}`)
  await expect(
    page
      .locator('.search-problem, .hit-total')
      .filter({ hasText: /没有网络|出现/ })
      .first(),
  ).toBeVisible()
})

test.describe('when the search itself could not be had', () => {
  // It would answer with what it kept.
  test.use({ serviceWorkers: 'block' })
  test('the page says so, and 重试 finds what was asked', async ({ page }) => {
    await page.route(/\/search\/search\.js$/, (route) => route.abort(), { times: 2 })
    await page.goto(`search/?q=${encodeURIComponent('高质量发展')}`)
    await expect(page.locator('.search-problem')).toContainText('没有取到索引')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(total(page)).toHaveCount(1)
    await expect(page.locator('.search-problem')).toBeHidden()
  })
})
