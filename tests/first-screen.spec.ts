import { expect, test } from '@playwright/test'
import { reportIndexSchema } from '../src/model/report.ts'

/** Readers come to read: title, facts and headline figures leave room for the report's own words. */
const LEAST_LINES = 2

test.use({ viewport: { width: 390, height: 844 } })

test("on a phone the first screen of every government's report holds its title, the first part's heading and two lines below it", async ({
  page,
  request,
}) => {
  const { reports } = reportIndexSchema.parse(await (await request.get('data/index.json')).json())
  const ofGovernments = reports.filter(({ kind }) => kind === 'government-work-report')
  expect(ofGovernments.length).toBeGreaterThanOrEqual(5)
  for (const { slug, url } of ofGovernments) {
    await page.goto(url)
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 })
    const shown = await page.evaluate(() => {
      const end = document.querySelector('.reader-bar')?.getBoundingClientRect().top ?? 0
      const heading = document.querySelector('.part-head h2')?.getBoundingClientRect().bottom ?? Infinity
      const lines = new Set<number>()
      for (const paragraph of document.querySelectorAll('.report-text p[id]')) {
        const text = document.createRange()
        text.selectNodeContents(paragraph)
        for (const line of text.getClientRects()) {
          // Boxes of one line differ by fractions of a pixel.
          if (line.width > 0 && line.top >= heading && line.bottom <= end) lines.add(Math.round(line.bottom / 10))
        }
      }
      return { isHeadingShown: heading <= end, lines: lines.size }
    })
    expect(shown.isHeadingShown, slug).toBe(true)
    expect(shown.lines, slug).toBeGreaterThanOrEqual(LEAST_LINES)
  }
})
