import { expect, test } from '@playwright/test'
import { clipped, overflowing, smallTargets, smallText, spaceText } from './browser/measure-page.ts'
import { LONGEST_REPORT, openKind, pageKinds, REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'

const WIDTHS = [320, 390, 768, 1440]

for (const kind of pageKinds) {
  test(`nothing is cut off or hangs over on ${kind.name}, at four widths, spaced out, in elder mode`, async ({
    page,
  }) => {
    await openKind(page, kind)
    const faults: string[] = []
    const look = async (how: string): Promise<void> => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 788 })
        const found = [...(await overflowing(page)), ...(await clipped(page))]
        faults.push(...found.map((fault) => `${how}, ${width} px: ${fault}`))
      }
    }
    await look('as set')
    await page.locator('[data-elder-switch]').click()
    await look('elder')
    await page.locator('[data-elder-switch]').click()
    await spaceText(page)
    await look('spaced out')
    expect(faults).toEqual([])
  })

  test(`targets are large enough on ${kind.name}: controls of 44 px on the phone, all of 60 px in elder mode`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 788 })
    await openKind(page, kind)
    const faults = (await smallTargets(page, { controls: 44, links: 24 })).map((fault) => `phone: ${fault}`)
    await page.locator('[data-elder-switch]').click()
    faults.push(...(await smallTargets(page, { controls: 60, links: 60 })).map((fault) => `elder, phone: ${fault}`))
    await page.setViewportSize({ width: 1440, height: 900 })
    faults.push(...(await smallTargets(page, { controls: 60, links: 60 })).map((fault) => `elder, desk: ${fault}`))
    expect(faults).toEqual([])
  })
}

test('no text is smaller than 12 px, and in elder mode than 20 px', async ({ page }) => {
  test.slow()
  const faults: string[] = []
  for (const [mode, least] of [
    ['normal', 12],
    ['elder', 20],
  ] as const) {
    for (const kind of pageKinds) {
      const path = kind.path + (kind.path.includes('?') ? '&' : '?') + `mode=${mode}`
      await openKind(page, { ...kind, path })
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 788 })
        faults.push(...(await smallText(page, least)).map((fault) => `${kind.name}, ${mode}, ${width} px: ${fault}`))
      }
    }
  }
  expect(faults).toEqual([])
})

test('elder mode sets the text in 24 px or more, and in 30 px at most', async ({ page }) => {
  await page.goto(`${LONGEST_REPORT}?mode=elder`)
  const size = (): Promise<number> =>
    page
      .locator('.report-text p[id]')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
  const sizes = [await size()]
  for (let step = 0; step < 3; step++) {
    await page.locator('[data-elder-larger]').click()
    sizes.push(await size())
  }
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  expect(Math.max(...sizes)).toBe(30)
})

for (const path of [LONGEST_REPORT, REPORT_WITH_GLOSSARY]) {
  test(`${path} is as high without marks as with all of them, to the pixel`, async ({ page }) => {
    await page.goto(path)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 788 })
      const heights: Record<string, number> = {}
      for (const level of ['off', 'quiet', 'full']) {
        // The control stands in a sheet on the phone.
        await page.locator(`[data-marks-level="${level}"]`).first().dispatchEvent('click')
        heights[level] = await page.evaluate(() => document.documentElement.scrollHeight)
      }
      expect(new Set(Object.values(heights)).size, `${width} px: ${JSON.stringify(heights)}`).toBe(1)
    }
  })
}
