import { test as base, expect } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { axeFaults } from './browser/axe.ts'
import { findFirefox } from './browser/find-firefox.ts'
import {
  brokenPolicies,
  DARK,
  FORCED_COLOURS,
  LIGHT,
  NO_SCRIPTS,
  openInFirefox,
  type Preferences,
  recordErrors,
  startFirefox,
  watchPolicy,
} from './browser/firefox-page.ts'
import { overflowing } from './browser/measure-page.ts'
import { pageKinds, REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'

const path = findFirefox()
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 788 }

interface Fixtures {
  site: string
  /** A new Firefox with one page, closed after the test. */
  open: (size: typeof DESK, preferences?: Preferences) => Promise<Page>
}

const test = base.extend<Fixtures>({
  site: ({ baseURL }, use) => use(baseURL ?? ''),
  // Playwright reads the names of fixtures from this pattern, so it stays though it names none.
  open: async ({}, use) => {
    const started: Browser[] = []
    await use(async (size, preferences = LIGHT) => {
      const firefox = await startFirefox(path ?? '', preferences)
      started.push(firefox)
      const page = await firefox.newPage()
      await page.setViewport(size)
      return page
    })
    for (const firefox of started) await firefox.close()
  },
})

// The reason stands in the title, since the list of results shows no other.
test.describe(path === null ? 'Firefox, skipped: none is installed, and ZHUSHU_FIREFOX names none' : 'Firefox', () => {
  test.skip(path === null)
  // Each test starts a Firefox of its own, and most open every kind of page.
  test.describe.configure({ timeout: 180_000 })

  for (const [name, size, preferences, elder] of [
    ['light, desk', DESK, LIGHT, false],
    ['dark, phone', PHONE, DARK, false],
    ['elder, phone', PHONE, LIGHT, true],
    ['forced colours, desk', DESK, FORCED_COLOURS, false],
  ] as const) {
    test(`axe finds nothing on any kind of page: ${name}`, async ({ open, site }) => {
      const page = await open(size, preferences)
      const faults: string[] = []
      for (const kind of pageKinds) {
        await openInFirefox(page, site, kind)
        if (elder && kind.path === '') await page.click('[data-elder-switch]')
        faults.push(...(await axeFaults(page)).map((fault) => `${kind.name}: ${fault}`))
      }
      expect(await looks(page)).toEqual({
        // A black ground counts as dark.
        dark: preferences !== LIGHT,
        forced: preferences === FORCED_COLOURS,
        elder,
      })
      expect(faults).toEqual([])
    })
  }

  test('nothing hangs over at 320 and 390 px, in elder mode either', async ({ open, site }) => {
    const page = await open(PHONE)
    const faults: string[] = []
    for (const mode of ['normal', 'elder']) {
      for (const kind of pageKinds) {
        const path = kind.path + (kind.path.includes('?') ? '&' : '?') + `mode=${mode}`
        await openInFirefox(page, site, { ...kind, path })
        for (const width of [320, 390]) {
          await page.setViewport({ ...PHONE, width })
          faults.push(...(await overflowing(page)).map((fault) => `${kind.name}, ${mode}, ${width} px: ${fault}`))
        }
      }
    }
    expect(faults).toEqual([])
  })

  test('no page logs an error or breaks its policy', async ({ open, site }) => {
    const page = await open(DESK)
    const errors = recordErrors(page)
    await watchPolicy(page)
    const faults: string[] = []
    for (const kind of pageKinds) {
      await openInFirefox(page, site, kind)
      // What is still under way when the page is left fails, and says so.
      await page.waitForNetworkIdle()
      faults.push(...(await brokenPolicies(page)).map((fault) => `${kind.name}: ${fault}`))
    }
    expect([...faults, ...errors]).toEqual([])
  })

  test('a search finds a phrase and leads to its paragraph', async ({ open, site }) => {
    const page = await open(PHONE)
    await page.goto(site)
    await page.type('input[type="search"]', '一刻钟便民生活圈')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-total="5"]')
    const hit = await page.waitForSelector('[data-report][data-block]')
    const block = await hit?.evaluate((each) => each.getAttribute('data-block'))
    const link = await hit?.$('a')
    await Promise.all([page.waitForNavigation(), link?.click()])
    await page.waitForSelector(`#${block ?? ''} mark`)
    expect(new URL(page.url()).hash).toBe(`#${block ?? ''}`)
    expect(
      await page.$eval(`#${block ?? ''}`, (each) => {
        const { top, bottom } = each.getBoundingClientRect()
        return { marked: each.querySelector('mark')?.textContent, seen: bottom > 0 && top < innerHeight }
      }),
    ).toEqual({ marked: '一刻钟便民生活圈', seen: true })
  })

  for (const way of ['click', 'Enter'] as const) {
    test(`a term's note opens by ${way}, and Esc closes it and gives the focus back`, async ({ open, site }) => {
      const page = await open(DESK)
      await page.goto(new URL(REPORT_WITH_GLOSSARY, site).href)
      const term = await page.waitForSelector('.report-text a.t[href]')
      if (way === 'click') await term?.click()
      else {
        await term?.focus()
        await page.keyboard.press('Enter')
      }
      await page.waitForSelector('.full-note .note-source')
      expect(page.url()).toBe(new URL(REPORT_WITH_GLOSSARY, site).href)
      await page.keyboard.press('Escape')
      await page.waitForSelector('.full-note', { hidden: true })
      expect(await term?.evaluate((each) => each === document.activeElement)).toBe(true)
    })
  }

  test('without JavaScript the words of a report are the same, and no control is shown that would do nothing', async ({
    open,
    site,
  }) => {
    const read = async (preferences: Preferences): Promise<string> => {
      const page = await open(DESK, preferences)
      await page.goto(new URL(REPORT_WITH_GLOSSARY, site).href)
      // Not by $eval: it waits for a promise of the page, which never comes without scripts.
      const { controls, words } = await page.evaluate(() => ({
        controls: Array.from(document.querySelectorAll('.needs-script')).filter((each) => each.checkVisibility())
          .length,
        words: (document.querySelector('.report-text')?.textContent ?? '').trim(),
      }))
      expect(controls > 0).toBe(preferences === LIGHT)
      return words
    }
    const words = await read(NO_SCRIPTS)
    expect(words.length).toBeGreaterThan(10_000)
    expect(words).toBe(await read(LIGHT))
  })
})

/** What the page itself sees of how it is shown. */
function looks(page: Page): Promise<{ dark: boolean; forced: boolean; elder: boolean }> {
  return page.evaluate(() => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    elder: 'elder' in document.documentElement.dataset,
  }))
}
