import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { attribute, builtPages, ownText } from './browser/built-pages.ts'
import { hostileFolder, hostileSiteUrl } from './browser/test-sites.ts'

test('text that tries to be script, element, link or style stands on the page as text, and runs nothing', async ({
  page,
}) => {
  await page.goto(`${hostileSiteUrl()}reports/yunshuixian-2025/`)
  const text = (await page.locator('.report-text').textContent()) ?? ''
  for (const shown of [
    "<script>window.__pwned='heading'</script>",
    "<script>window.__pwned='element'</script>",
    `<b onclick="window.__pwned='attribute'">满意度</b>`,
    "[点这里](javascript:window.__pwned='link')",
    `<iframe srcdoc="<script>parent.__pwned='frame'</script>"></iframe>`,
    '<style>body{display:none}</style>',
    '<!-- 到此为止。',
    "</script><script>window.__pwned='definition'</script>",
    "<img src=x onerror=window.__pwned='entry'>",
  ]) {
    expect(text).toContain(shown)
  }
  await expect(page.locator('.report-text').locator('img, iframe, script, style, svg, b:not(.l)')).toHaveCount(0)
  // Its words are looked up, and what is looked up does not run either.
  await page.locator('.report-text a.t[href]').first().click()
  await expect(page.locator('.note-name')).not.toBeEmpty()
  await page.locator('.report-text a.n').first().click()
  await expectNothingRan(page)
})

test('no page made from hostile text runs it, and none is broken by it', async ({ page }) => {
  test.slow()
  for await (const { file, elements } of builtPages(hostileFolder)) {
    expect(elements.filter(({ tagName }) => ['iframe', 'style'].includes(tagName)).length, file).toBe(0)
    for (const element of elements) {
      expect(attribute(element, 'href') ?? '', file).not.toMatch(/^\s*javascript:/i)
      expect(attribute(element, 'onerror'), file).toBeNull()
    }
    await page.goto(`${hostileSiteUrl()}${file.replace(/index\.html$/, '')}`)
    await expect(page.locator('.site-footer'), `${file} is whole`).toBeVisible()
    await expectNothingRan(page)
  }
})

test('a hostile question, and hostile text among the hits, stay text', async ({ page }) => {
  for (const question of [`<img src=x onerror="window.__pwned='question'">`, '满意度', '</script>']) {
    await page.goto(`${hostileSiteUrl()}search/?q=${encodeURIComponent(question)}`)
    await expect(page.locator('.hit-total')).not.toBeEmpty()
    await expect(page.locator('main img, main iframe')).toHaveCount(0)
    await expectNothingRan(page)
  }
  await page.goto(`${hostileSiteUrl()}reports/yunshuixian-2025/?q=${encodeURIComponent('满意度')}`)
  await expect(page.locator('.report-text mark')).toHaveText('满意度')
  await expectNothingRan(page)
})

test('structured data keeps the text inside its block', async () => {
  const descriptions: string[] = []
  for await (const { elements } of builtPages(hostileFolder)) {
    for (const element of elements) {
      if (attribute(element, 'type') !== 'application/ld+json') continue
      descriptions.push(JSON.stringify(JSON.parse(ownText(element))))
    }
  }
  expect(descriptions.join('\n')).toContain("</script><script>window.__pwned='definition'</script>")
})

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as unknown as { __pwned?: string }).__pwned)).toBeUndefined()
}
