import { expect, test } from '@playwright/test'
import { LONGEST_REPORT, REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'

test('a reader searches a phrase, lands on the sentence, looks a word up, and comes back', async ({ page }) => {
  await page.goto('')
  await page.getByRole('searchbox').first().fill('一刻钟便民生活圈')
  await page.keyboard.press('Enter')

  const hits = page.locator('[data-report][data-block]')
  await expect(page.locator('[data-total]')).toHaveAttribute('data-total', '5')
  await expect(hits).toHaveCount(5)

  const hit = hits.filter({ hasText: '25' }).first()
  const block = await hit.getAttribute('data-block')
  await hit.getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`/reports/wuhanshi-2024/.*#${block}$`))
  const paragraph = page.locator(`#${block}`)
  await expect(paragraph).toBeInViewport()
  await expect(paragraph.locator('mark').first()).toHaveText('一刻钟便民生活圈')

  const report = page.url()
  await page.goto(LONGEST_REPORT)
  const term = page.locator('main a[href*="/terms/"]').first()
  const href = await term.getAttribute('href')
  await page.goto(href ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(report)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('武汉市政府工作报告')
})

test('who arrives from a search sees every hit, goes from one to the next and back, and can put the yellow away', async ({
  page,
}) => {
  const word = '高质量发展'
  await page.goto(LONGEST_REPORT)
  const text = (await page.locator('.report-text').textContent()) ?? ''
  await page.goto(`${LONGEST_REPORT}?q=${encodeURIComponent(word)}`)
  const count = page.locator('.hit-count')
  await expect(count).toContainText(`“${word}”`)
  const total = Number(/\/(\d+)/.exec((await count.textContent()) ?? '')?.[1])
  expect(total).toBeGreaterThan(5)
  expect(
    (await page.locator('.report-text p mark, .report-text h2 mark, .report-text h3 mark').allTextContents()).join(''),
  ).toBe(word.repeat(total))
  await expect(count).toContainText(`1/${total}`)
  await page.getByRole('button', { name: '下一处' }).click()
  await expect(count).toContainText(`2/${total}`)
  await expect(page.locator('.report-text .arrived mark').first()).toBeInViewport()
  await page.getByRole('button', { name: '上一处' }).click()
  await page.getByRole('button', { name: '上一处' }).click()
  await expect(count).toContainText(`${total}/${total}`)
  await page.locator('[data-hit="close"]').click()
  await expect(page.locator('.report-text mark')).toHaveCount(0)
  expect(page.url()).not.toContain('q=')
  expect(await page.locator('.report-text').textContent()).toBe(text)
})

test('a hit far down in the paragraph that the address names is on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.goto(LONGEST_REPORT)
  const longest = await page.locator('.report-text p[id]').evaluateAll((paragraphs) => {
    const text = (paragraph: Element): string => paragraph.textContent
    const [first] = [...paragraphs].sort((a, b) => text(b).length - text(a).length)
    return {
      id: first?.id ?? '',
      end: text(first ?? document.body)
        .trim()
        .slice(-14, -2),
    }
  })
  await page.goto(`${LONGEST_REPORT}?q=${encodeURIComponent(longest.end)}#${longest.id}`)
  await expect(page.locator('.hit-place')).toHaveText(/本篇 \d+\/\d+/)
  await expect(page.locator('.report-text .arrived mark').first()).toBeInViewport({ ratio: 1 })
})

test('the bar of hits shows the place in the report, however long the query', async ({ page }) => {
  for (const mode of ['normal', 'elder']) {
    await page.setViewportSize({ width: 320, height: 788 })
    await page.goto(`${LONGEST_REPORT}?q=${encodeURIComponent('一刻钟便民生活圈')}&mode=${mode}`)
    const place = page.locator('.hit-place')
    await expect(place).toHaveText(/本篇 1\/\d/)
    const [shown, button] = [await place.boundingBox(), await page.locator('[data-hit="previous"]').boundingBox()]
    expect((shown?.x ?? NaN) + (shown?.width ?? NaN), mode).toBeLessThanOrEqual(button?.x ?? NaN)
    expect(shown?.x, mode).toBeGreaterThanOrEqual(0)
  }
})

test("a paragraph's number offers its link and a citation by GB/T 7714", async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(REPORT_WITH_GLOSSARY)
  const number = page.locator('.report-text a.n').nth(4)
  const hash = (await number.getAttribute('href')) ?? ''
  const copied = () => page.evaluate(() => navigator.clipboard.readText())

  await number.click()
  await expect(page.getByRole('button', { name: '复制链接' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.announcement')).toHaveText('已复制链接')
  expect(await copied()).toBe(`${baseURL ?? ''}${REPORT_WITH_GLOSSARY}${hash}`)
  await expect(page.locator('.copy-menu')).toHaveCount(0)

  await number.click()
  await page.locator('.copy-menu').getByRole('button', { name: '复制引用' }).click()
  await expect(page.locator('.announcement')).toHaveText('已复制引用')
  expect(await copied()).toMatch(/政府工作报告.*\[(?:R|EB)\/OL\].*\[\d{4}-\d{2}-\d{2}\]/)
  expect(await copied()).toContain(hash)

  await number.click()
  await page.keyboard.press('Escape')
  await expect(page.locator('.copy-menu')).toHaveCount(0)
  await expect(number).toBeFocused()
})

test('selected words can be shared as a link to these words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(REPORT_WITH_GLOSSARY)
  const id = await page
    .locator('.report-text p[id]')
    .nth(3)
    .evaluate((block) => {
      const range = document.createRange()
      range.setStart(block.firstChild ?? block, 0)
      range.setEnd(block.firstChild ?? block, 4)
      document.getSelection()?.addRange(range)
      return block.id
    })
  await page.getByRole('button', { name: '复制这些字的链接' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#${id}:~:text=`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the words of a report are the same as with it', async ({ page, browser, baseURL }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    const scripted = await browser.newPage({ javaScriptEnabled: true, ...(baseURL === undefined ? {} : { baseURL }) })
    await scripted.goto(REPORT_WITH_GLOSSARY)
    const words = async (on: typeof page): Promise<string> =>
      ((await on.locator('.report-text').textContent()) ?? '').trim()
    expect((await words(page)).length).toBeGreaterThan(10_000)
    expect(await words(page)).toBe(await words(scripted))
    await scripted.close()
  })

  test('a report and its glossary can be read, and every term reached by a plain link', async ({ page }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('东西湖区政府工作报告')
    await expect(page.locator('.definition', { hasText: '自动体外除颤器' })).toBeVisible()

    const link = page.locator('main p a[href*="/terms/"]').first()
    const word = await link.innerText()
    await link.click()
    await expect(page.locator('#definition')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(word.replace(/["“”]/g, '').slice(0, 2))
  })

  test('no control is shown that would do nothing', async ({ page }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    await expect(page.locator('.needs-script').filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('.title-block')).toBeVisible()
  })

  test('the search page says that it needs JavaScript and leads to the terms', async ({ page }) => {
    await page.goto('search/?q=托育')
    await expect(page.getByRole('main').getByRole('link', { name: /名词/ }).first()).toBeVisible()
  })
})
