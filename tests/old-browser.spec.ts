import { expect } from '@playwright/test'
import { REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'
import { testInOldChromium as test } from './browser/old-chromium.ts'

// Search in the same browser: tests/search/old-browser.spec.ts.
test('in Chromium 80 a report is laid out, its notes open, marks and elder mode are set', async ({
  oldPage: page,
  baseURL,
}) => {
  const poll = (expression: string) => expect.poll(() => page.evaluate(expression), { timeout: 15_000 })
  await page.goto(new URL(REPORT_WITH_GLOSSARY, baseURL).href)
  await poll('document.querySelectorAll(".report-text p[id]").length').toBeGreaterThan(40)
  await poll('document.documentElement.dataset.marks').toBe('quiet')
  // Before the page's script has run, a click on a term follows its link.
  await poll(`document.querySelector('[data-marks-level="quiet"]').getAttribute('aria-pressed')`).toBe('true')
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  expect(await page.evaluate('getComputedStyle(document.querySelector(".report-text p[id]")).lineHeight')).not.toBe(
    'normal',
  )

  await page.evaluate('document.querySelector(".report-text a.t[href]").click()')
  await poll('document.querySelectorAll(".full-note .note-source, #note-sheet .note-source").length').toBeGreaterThan(0)

  await page.evaluate(`document.querySelector('[data-marks-level="full"]').click()`)
  expect(await page.evaluate('document.documentElement.dataset.marks')).toBe('full')

  await page.evaluate('document.querySelector("[data-elder-switch]").click()')
  expect(
    await page.evaluate('parseFloat(getComputedStyle(document.querySelector(".report-text p[id]")).fontSize)'),
  ).toBeGreaterThanOrEqual(24)
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
})

test('in Chromium 80 the term index finds a word by its characters and by its pinyin while it is typed', async ({
  oldPage: page,
  baseURL,
}) => {
  const poll = (expression: string) => expect.poll(() => page.evaluate(expression), { timeout: 15_000 })
  const type = (typed: string) =>
    page.evaluate(
      `{ const field = document.querySelector('.term-filter input'); field.value = '${typed}'; field.dispatchEvent(new Event('input')) }`,
    )
  const found = `Array.from(document.querySelectorAll('.filter-result a > span:first-child'), (name) => name.textContent).join(' ')`
  await page.goto(new URL('terms/', baseURL).href)
  await poll('document.querySelector(".term-filter input") !== null && document.readyState').toBe('complete')
  for (const typed of ['便民生活', 'yikezhongbian', 'ykzbm']) {
    await type(typed)
    await poll(found).toContain('便民生活圈')
    expect(await page.evaluate('document.querySelector(".filter-result p").textContent')).toMatch(/^\d+个名词$/)
    await type('')
    await poll('document.querySelector(".filter-result").hidden').toBe(true)
  }
  await type('火星移民')
  await poll('document.querySelector(".filter-result p").textContent').toContain('名词里没有')
  await poll(found).toBe('')
})
