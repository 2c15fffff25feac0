import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'
import { hostileSiteUrl } from './browser/test-sites.ts'

const PHONE = { width: 390, height: 788 }
const DESK = { width: 1440, height: 900 }

const firstTerm = (page: Page): Locator => page.locator('.report-text a.t[href]').first()

test.describe('on the desk', () => {
  test.use({ viewport: DESK })

  for (const way of ['click', 'Enter'] as const) {
    test(`a term's note opens in the margin by ${way}, holds definition, source and the way on, and Esc gives the focus back`, async ({
      page,
    }) => {
      await page.goto(REPORT_WITH_GLOSSARY)
      const address = page.url()
      const term = firstTerm(page)
      if (way === 'click') await term.click()
      else {
        await term.focus()
        await page.keyboard.press('Enter')
      }
      const note = page.locator('.full-note')
      await expect(note.locator('.note-source').first()).not.toBeEmpty()
      expect(await note.locator('.note-way').evaluate((way: HTMLAnchorElement) => way.pathname)).toBe(
        await term.getAttribute('href'),
      )
      await expect(note.locator('p').nth(1)).not.toBeEmpty()
      expect(page.url()).toBe(address)
      await page.keyboard.press('Escape')
      await expect(note).toHaveCount(0)
      await expect(term).toBeFocused()
    })
  }

  test('a click beside the note closes it, a second click on its term too, and its button, and the term has the focus again', async ({
    page,
  }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    const term = firstTerm(page)
    const note = page.locator('.full-note')
    const closing: (() => Promise<void>)[] = [
      () => page.locator('h1').click(),
      () => term.click(),
      () => note.getByRole('button', { name: '关闭' }).click(),
    ]
    for (const close of closing) {
      await term.click()
      await expect(note).toHaveCount(1)
      await close()
      await expect(note).toHaveCount(0)
      await expect(term).toBeFocused()
    }
  })

  test('a click on another control closes the note and leaves the focus there', async ({ page }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    await firstTerm(page).click()
    await expect(page.locator('.full-note')).toHaveCount(1)
    const field = page.getByRole('searchbox').first()
    await field.click()
    await expect(page.locator('.full-note')).toHaveCount(0)
    await expect(field).toBeFocused()
  })

  test('of a word that many reports explain, a note has what this report says first, and leads to those left out', async ({
    page,
  }) => {
    await page.goto(`${hostileSiteUrl()}reports/shiqiaoxian-2023/`)
    const term = page.locator('.report-text a.t[href*="yikezhong"]').first()
    await term.click()
    const note = page.locator('.full-note')
    await expect(note.locator('.kind-label')).toHaveText(['报告释义', '报告释义'])
    await expect(note.locator('.note-source')).toContainText([
      /石桥县政府工作报告（2023年）/,
      /青塘县政府工作报告（2025年）/,
    ])
    const others = note.getByRole('link', { name: '另有2条解释' })
    expect(await others.getAttribute('href')).toMatch(/\/terms\/yikezhongbianminshenghuoquan\/#definition$/)
  })

  test('the note in the margin names the report that it has its words from, where that is another', async ({
    page,
  }) => {
    await page.goto(`${hostileSiteUrl()}reports/xihexian-2025/`)
    await expect(page.locator('.m > small')).toHaveText([
      '报告释义　见《青塘县 2025》　另有3条解释',
      '报告释义　见《石桥县 2023》',
    ])
    await page.goto(`${hostileSiteUrl()}reports/qingtangxian-2025/`)
    await expect(page.locator('.m > small').first()).toHaveText('报告释义　另有3条解释')
  })

  test('nothing opens by hovering', async ({ page }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    await firstTerm(page).hover()
    await page.waitForTimeout(300)
    await expect(page.locator('.full-note')).toHaveCount(0)
    await expect(page.locator('#note-sheet')).toBeHidden()
  })

  test("a figure's note writes it out and leads to the same indicator elsewhere", async ({ page }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    const figure = page.locator('.report-text .f[data-x="gdp"]').first()
    await figure.focus()
    await page.keyboard.press('Enter')
    const note = page.locator('.full-note')
    await expect(note.locator('.note-name')).toHaveText('地区生产总值')
    await expect(note.locator('.note-value')).toContainText('180,000,000,000')
    await expect(note.locator('.note-way')).toHaveAttribute('href', /\/indicators\/gdp\/$/)
    await page.keyboard.press('Escape')
    await expect(figure).toBeFocused()
  })

  test.describe('without a network', () => {
    // It would answer with what it kept.
    test.use({ serviceWorkers: 'block' })
    test('the note says what failed and what still works', async ({ page }) => {
      await page.goto(REPORT_WITH_GLOSSARY)
      await page.context().setOffline(true)
      await firstTerm(page).click()
      await expect(page.locator('.full-note')).toContainText('没有取到释义')
      await expect(page.locator('.full-note .note-way')).toBeVisible()
    })
  })
})

test.describe('on the phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('a tap opens the note in a sheet that leaves the word in sight; Tab stays in it; a tap outside closes it', async ({
    page,
  }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    const term = firstTerm(page)
    await term.tap()
    const sheet = page.locator('#note-sheet')
    await expect(sheet).toBeVisible()
    await expect(sheet.locator('.note-source').first()).not.toBeEmpty()
    await expect(sheet).toHaveAttribute('aria-modal', 'true')
    const [word, panel] = [await term.boundingBox(), await sheet.boundingBox()]
    expect((word?.y ?? 0) + (word?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0)
    expect(word?.y).toBeGreaterThanOrEqual(0)
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('Tab')
      expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    }
    await page.touchscreen.tap(200, 10)
    await expect(sheet).toBeHidden()
    await expect(term).toBeFocused()

    await term.tap()
    await sheet.getByRole('button', { name: '关闭' }).tap()
    await expect(sheet).toBeHidden()
  })
})

test('printed reference marks lead to their entries, and the entries back to every mark', async ({ page }) => {
  await page.goto(`${hostileSiteUrl()}reports/yunshuixian-2025/`)
  const marks = page.locator('.report-text a.r')
  // Two stand in running text, one in a heading, one in the sentence that opens its paragraph.
  await expect(marks).toHaveCount(6)
  for (const mark of await marks.all()) {
    const entry = page.locator((await mark.getAttribute('href')) ?? '')
    await expect(entry).toContainText((await mark.textContent()) ?? '')
    const back = page.locator(`.entries li:has(${(await mark.getAttribute('href')) ?? ''}) .back a`)
    const addresses = await back.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(addresses).toContain(`#${(await mark.getAttribute('id')) ?? ''}`)
  }
})

test('each glossary entry names the places that use its word, and each of those places holds it', async ({ page }) => {
  await page.goto(REPORT_WITH_GLOSSARY)
  const back = page.locator('.entries .back a[href^="#"]')
  expect(await back.count()).toBeGreaterThanOrEqual(11)
  for (const link of await back.all()) {
    const place = page.locator((await link.getAttribute('href')) ?? '')
    await expect(place).toHaveCount(1)
    const word = (await link.locator('xpath=ancestor::li[1]').locator('dfn').first().textContent()) ?? ''
    const bare = (text: string): string => text.replace(/[\s"“”]/gu, '')
    const inPlace = bare((await place.textContent()) ?? '')
    const known = await place
      .locator('a.t')
      .evaluateAll((terms) => terms.map((term) => term.getAttribute('href') ?? ''))
    const ownPage = (await link.locator('xpath=..').locator('a[href*="/terms/"]').getAttribute('href')) ?? '-'
    expect(inPlace.includes(bare(word)) || known.some((term) => ownPage.includes(term)), `${word} in ${inPlace}`).toBe(
      true,
    )
  }
})
