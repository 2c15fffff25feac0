import { expect } from '@playwright/test'
import { testInOldChromium as test } from '../browser/old-chromium.ts'

test('literal search works in Chromium 80, where Pagefind cannot load', async ({ oldPage: page, baseURL }) => {
  const address = new URL(`search/?q=${encodeURIComponent('便民生活圈')}`, baseURL).href
  await page.goto(address)
  await expect
    .poll(() => page.evaluate('document.querySelectorAll("[data-block]").length'), { timeout: 15_000 })
    .toBe(6)
  expect(await page.evaluate('document.querySelector("[data-total]").dataset.total')).toBe('6')
  expect(
    await page.evaluate('Array.from(document.querySelectorAll(".results mark"), (mark) => mark.textContent).join()'),
  ).toBe(Array.from({ length: 6 }, () => '便民生活圈').join())

  await expect.poll(() => page.evaluate('document.querySelector(".sections button") !== null')).toBe(true)
  await page.evaluate('document.querySelector(".sections button").click()')
  await expect
    .poll(() => page.evaluate('document.querySelector(".sections [role=status]").textContent'), { timeout: 15_000 })
    .toContain('不能找意思相近的段落')
  expect(await page.evaluate('document.querySelectorAll("[data-block]").length')).toBe(6)
})
