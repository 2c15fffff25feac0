import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { axeFaults, contrastFaults } from './browser/axe.ts'
import { LONGEST_REPORT, openKind, pageKinds, REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 788 }

/** Each is one way to look at a page that is already open; elder mode comes last, since it stays. */
const appearances: readonly [string, (page: Page) => Promise<void>][] = [
  ['light, desk', (page) => appear(page, DESK, 'light', 'none')],
  ['dark, phone', (page) => appear(page, PHONE, 'dark', 'none')],
  ['forced colours, desk', (page) => appear(page, DESK, 'dark', 'active')],
  [
    'elder, phone',
    async (page) => {
      await appear(page, PHONE, 'light', 'none')
      await page.locator('[data-elder-switch]').click()
    },
  ],
]

async function appear(
  page: Page,
  size: { width: number; height: number },
  colorScheme: 'light' | 'dark',
  forcedColors: 'active' | 'none',
): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme, forcedColors })
}

for (const kind of pageKinds) {
  test(`axe finds nothing on ${kind.name}: light, dark, forced colours, elder`, async ({ page }) => {
    test.slow()
    await openKind(page, kind)
    const faults: string[] = []
    for (const [name, show] of appearances) {
      await show(page)
      faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
}

test('axe finds nothing while sheets, notes and menus are open', async ({ page }) => {
  test.slow()
  const faults: string[] = []
  const look = async (name: string): Promise<void> => {
    faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`))
  }
  await page.setViewportSize(PHONE)
  await page.goto(REPORT_WITH_GLOSSARY)
  await page.locator('.bar-outline').click()
  await look('outline sheet')
  await page.keyboard.press('Escape')
  await page.locator('.report-text a.t[href]').first().click()
  await look('note in a sheet')
  await page.keyboard.press('Escape')
  await page.locator('.report-text a.n').first().click()
  await look('paragraph menu')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.locator('.report-text a.t[href]').first().click()
  await look('note in the margin')
  expect(faults).toEqual([])
})

test('the words of a report have a contrast of 7:1 in light, dark and elder, with all marks shown', async ({
  page,
}) => {
  test.slow()
  await page.goto(LONGEST_REPORT)
  await page.locator('.marks-control [data-marks-level="full"]').first().click()
  const faults: string[] = []
  for (const [name, show] of appearances) {
    if (name.startsWith('forced')) continue
    await show(page)
    faults.push(...(await contrastFaults(page, '.report-text p[id]')).map((fault) => `${name}: ${fault}`))
  }
  expect(faults).toEqual([])
})

test('in forced colours a chart has the colours of the reader, whatever theme was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await page.goto('indicators/gdp/')
  await page.locator('[data-theme-choice="light"]').click()
  const { canvas, ring, halo, label } = await page.evaluate(() => {
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) ?? document.documentElement)
    return {
      canvas: style('html').backgroundColor,
      ring: style('.chart circle.intended').fill,
      halo: style('.chart .label').stroke,
      label: style('.chart .label').fill,
    }
  })
  expect(ring).toBe(canvas)
  expect(halo).toBe(canvas)
  expect(label).not.toBe(canvas)
})
