import { expect, test } from '@playwright/test'
import { REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'
import { oldChromium, openOldPage } from './search/old-chromium.ts'

// Search in the same browser: tests/search/old-browser.spec.ts.
test('in Chromium 80 a report is laid out, its notes open, marks and elder mode are set', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const program = await oldChromium()
  test.skip(program === null, 'Chromium 80 cannot be fetched here (npm registry out of reach, or not Linux on x64).')
  if (program === null) return
  const page = await openOldPage(program)
  const poll = (expression: string) => expect.poll(() => page.evaluate(expression), { timeout: 15_000 })
  try {
    await page.goto(new URL(REPORT_WITH_GLOSSARY, baseURL).href)
    await poll('document.querySelectorAll(".report-text p[id]").length').toBeGreaterThan(40)
    await poll('document.documentElement.dataset.marks').toBe('quiet')
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.querySelector(".report-text p[id]")).lineHeight')).not.toBe(
      'normal',
    )

    await page.evaluate('document.querySelector(".report-text a.t[href]").click()')
    await poll('document.querySelectorAll(".full-note .note-source, #note-sheet .note-source").length').toBeGreaterThan(
      0,
    )

    await page.evaluate(`document.querySelector('[data-marks-level="full"]').click()`)
    expect(await page.evaluate('document.documentElement.dataset.marks')).toBe('full')

    await page.evaluate('document.querySelector("[data-elder-switch]").click()')
    expect(
      await page.evaluate('parseFloat(getComputedStyle(document.querySelector(".report-text p[id]")).fontSize)'),
    ).toBeGreaterThanOrEqual(24)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  } finally {
    page.close()
  }
})
