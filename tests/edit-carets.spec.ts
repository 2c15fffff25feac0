import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { axeFaults } from './browser/axe.ts'
import { REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'
import { hostileSiteUrl } from './browser/test-sites.ts'

/** Has lost characters inside its text. */
const REPORT = 'reports/wuhanshi-2022/'
/** Corrected by hand: in the title block, a paragraph, a heading and the glossary. */
const CORRECTED = 'reports/yunshuixian-2025/'

const PHONE = { width: 390, height: 788 }
const DESK = { width: 1440, height: 900 }

const edits = (page: Page) => page.locator('.report-column > .marks-control').getByRole('button', { name: /标出订正/ })
const carets = (page: Page) => page.locator('.caret')
const words = async (page: Page) => (await page.locator('.report-column').textContent()) ?? ''
/** What stands on both sides of each caret in its block. */
const places = (page: Page) =>
  carets(page).evaluateAll((all) =>
    all.map((caret) => {
      const block = caret.closest('[id]')
      const range = document.createRange()
      if (block === null) return ''
      range.setStart(block, 0)
      range.setEndBefore(caret)
      const before = range.toString()
      return `${before.slice(-4)}‸${block.textContent.slice(before.length).slice(0, 4)}`
    }),
  )

test.describe('on the desk', () => {
  test.use({ viewport: DESK })

  test('carets are off until asked for, stand where printed and shown text differ, and are remembered', async ({
    page,
  }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(REPORT)
    const before = await words(page)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await expect(edits(page)).toHaveAttribute('aria-pressed', 'false')
    await expect(edits(page)).toContainText('3处')
    await page.waitForLoadState('networkidle')
    expect(requests.filter((address) => /edit/.test(address))).toEqual([])

    await edits(page).click()
    await expect(edits(page)).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.announcement')).toHaveText('已标出订正3处')
    // The lost characters stood where these paragraphs were run together.
    expect(await places(page)).toEqual(['学素养。‸', '.2%。‸', '范城市。‸'])
    // Nothing that is read, copied or laid out has changed.
    expect(await words(page)).toBe(before)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)

    await page.reload()
    await expect(carets(page)).toHaveCount(3)
    await edits(page).click()
    await expect(carets(page)).toHaveCount(0)
    await expect(page.locator('.announcement')).toHaveText('不再标出订正')
    await page.reload()
    await expect(edits(page)).toHaveAttribute('aria-pressed', 'false')
    expect(await words(page)).toBe(before)
  })

  test('a hand correction is found in title block, paragraph, heading and glossary, and copies as the words alone', async ({
    page,
  }) => {
    await page.goto(hostileSiteUrl() + CORRECTED)
    await edits(page).click()
    await expect(carets(page)).toHaveCount(4)
    expect(await places(page)).toEqual(['代表大会‸第五次会', '20公里‸，村民<', '二）办好‸“村播计', '自行直播‸销售农产'])
    const paragraph = page.locator('.report-text p[id]', { hasText: '整修村道' })
    const copied = await paragraph.evaluate((block) => {
      document.getSelection()?.selectAllChildren(block)
      return document.getSelection()?.toString() ?? ''
    })
    expect(copied).toContain('整修村道120公里，村民')
    expect(await axeFaults(page)).toEqual([])
  })

  test('a caret is reached by keyboard; its note says what was printed, what is shown and why, and leads to the list', async ({
    page,
  }) => {
    await page.goto(hostileSiteUrl() + CORRECTED)
    await edits(page).click()
    for (const [index, printed, shown] of [
      [1, '清理村道120公里', '整修村道120公里'],
      [2, '（二）用好', '（二）办好'],
    ] as const) {
      const caret = carets(page).nth(index)
      await caret.focus()
      await page.keyboard.press('Enter')
      const note = page.locator('.full-note')
      await expect(note.locator('.note-name')).toHaveText('勘误')
      await expect(note.locator('.printed-words')).toHaveText([`原文${printed}`, `现文${shown}`])
      await expect(note.locator('.note-source')).not.toBeEmpty()
      // The heading's own menu stays away.
      await expect(page.locator('.copy-menu')).toHaveCount(0)
      expect(await axeFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(note).toHaveCount(0)
      await expect(caret).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await page.locator('.full-note .note-way').click()
    const item = page.locator('li:target')
    await expect(item).toContainText('（二）用好')
    await item.getByRole('link', { name: '见正文' }).click()
    await expect(page.locator('.report-text :target')).toHaveText('（二）办好“村播计划”[3]')
    await expect(carets(page)).toHaveCount(4)
    expect(await page.evaluate(() => (window as unknown as { __pwned?: string }).__pwned)).toBeUndefined()
  })

  test('a report without differences that can be seen has no switch', async ({ page }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    await expect(page.locator('.provenance a[href$="/edits/"]').first()).toContainText('处')
    await expect(page.locator('[data-edit-switch]')).toHaveCount(0)
  })

  test('paper shows neither carets nor an open note', async ({ page }) => {
    await page.goto(hostileSiteUrl() + CORRECTED)
    await edits(page).click()
    await carets(page).nth(1).dispatchEvent('click')
    await expect(page.locator('.full-note')).toHaveCount(1)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.full-note')).toHaveCount(0)
    expect(await carets(page).evaluateAll((all) => all.map((caret) => getComputedStyle(caret).display))).toEqual(
      Array.from({ length: 4 }, () => 'none'),
    )
  })

  test.describe('without a network', () => {
    // It would answer with what it kept.
    test.use({ serviceWorkers: 'block' })
    test('the switch says what failed and goes back', async ({ page }) => {
      await page.goto(REPORT)
      await page.context().setOffline(true)
      await edits(page).click()
      await expect(page.locator('.announcement')).toContainText('没有取到订正清单')
      await expect(edits(page)).toHaveAttribute('aria-pressed', 'false')
      await page.context().setOffline(false)
      await edits(page).click()
      await expect(carets(page)).toHaveCount(3)
    })
  })
})

test.describe('on the phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('the switch stands in the sheet of the marks, a caret opens a sheet and is 24 px to the finger', async ({
    page,
  }) => {
    await page.goto(hostileSiteUrl() + CORRECTED)
    await page.locator('.bar-marks').tap()
    await page.locator('#marks-sheet [data-edit-switch]').tap()
    await page.locator('#marks-sheet .sheet-close').tap()
    await expect(carets(page)).toHaveCount(4)
    const caret = carets(page).nth(1)
    await caret.evaluate((each) => each.scrollIntoView({ block: 'center' }))
    const target = await caret.evaluate((each) => {
      const { width, height } = getComputedStyle(each, '::after')
      return [parseFloat(width), parseFloat(height)]
    })
    expect(Math.min(...target)).toBeGreaterThanOrEqual(24)
    const box = await caret.boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0))
    const sheet = page.locator('#note-sheet')
    await expect(sheet.locator('.printed-words')).toHaveText(['原文清理村道120公里', '现文整修村道120公里'])
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })

  test('elder mode starts without carets, whatever was chosen outside it', async ({ page }) => {
    await page.goto(hostileSiteUrl() + CORRECTED)
    await page.locator('#marks-sheet [data-edit-switch]').dispatchEvent('click')
    await expect(carets(page)).toHaveCount(4)
    await page.locator('[data-elder-switch]').click()
    await expect(carets(page)).toHaveCount(0)
    await page.locator('.elder-more summary').click()
    await page.locator('.elder-more [data-edit-switch]').click()
    await expect(carets(page)).toHaveCount(4)
    await page.locator('[data-elder-switch]').click()
    await expect(carets(page)).toHaveCount(4)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list of edits is the way', async ({ page }) => {
    await page.goto(REPORT)
    await expect(page.locator('[data-edit-switch]').filter({ visible: true })).toHaveCount(0)
    await page.locator('.provenance a[href$="/edits/"]').first().click()
    await expect(page.locator('li[data-block]')).toHaveCount(3)
    await page.getByRole('link', { name: '见正文' }).first().click()
    await expect(page.locator('.report-text :target')).toBeInViewport()
  })
})
