import { expect, test } from '@playwright/test'
import { controlF, siteBlocks } from './site-texts.ts'

test('a hit leads to its block, where the words are marked and the bar counts them', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const word = '高质量发展'
  const blocks = await siteBlocks(request)
  await page.goto(`search/?q=${encodeURIComponent(word)}`)
  const hit = page.locator('.hit').first()
  const slug = (await hit.getAttribute('data-report')) ?? ''
  const block = (await hit.getAttribute('data-block')) ?? ''
  await hit.locator('a').click()
  await page.waitForURL(`**/reports/${slug}/?q=*#${block}`)

  const marks = page.locator('.report-text mark')
  await expect(marks.first()).toBeAttached()
  await expect(page.locator(`[id="${block}"]`)).toBeInViewport()
  // A mark may be cut in two by a term: the words stand there all the same.
  const marked = (await marks.allTextContents()).join('').replace(/["“”\s]/gu, '')
  expect(marked.replaceAll(word, '')).toBe('')

  const shown = Object.keys(controlF(blocks, word)).filter((name) => name.startsWith(`${slug}#`))
  const { blocks: texts } = (await (await request.get(`data/reports/${slug}.json`)).json()) as {
    blocks: { id: string; text: string }[]
  }
  for (const name of shown) {
    const id = name.split('#')[1] ?? ''
    const element = page.locator(`.report-text [id="${id}"]`)
    if ((await element.count()) === 1)
      expect(await element.textContent()).toBe(texts.find((each) => each.id === id)?.text)
  }

  const count = page.locator('.hit-count')
  await expect(count).toContainText(word)
  const before = await count.textContent()
  await page.locator('[data-hit="next"]').click()
  if (!before?.endsWith('1/1')) expect(await count.textContent()).not.toBe(before)
  await page.locator('[data-hit="close"]').click()
  await expect(marks).toHaveCount(0)
  expect(new URL(page.url()).searchParams.has('q')).toBe(false)
})
