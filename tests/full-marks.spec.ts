import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Report } from '../src/model/report.ts'
import { REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'
import { BASE, siteFolder } from './browser/test-sites.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const chooseAll = (page: Page): Promise<void> =>
  page.locator('.marks-control [data-marks-level="full"]').first().click()
const address = REPORT_WITH_GLOSSARY.replace(/\/$/, '.json')
const dataOf = async (): Promise<Report> =>
  JSON.parse(await readFile(join(siteFolder, 'data', address), 'utf8')) as Report

test('全注 makes every word a link to its own page, and 简注 takes away what it did not have', async ({ page }) => {
  await page.goto(REPORT_WITH_GLOSSARY)
  const links = page.locator('.report-text a.t[href]')
  const before = await links.count()
  await chooseAll(page)
  await expect(page.locator('.report-text a.t:not([href])')).toHaveCount(0)
  const { mentions } = await dataOf()
  const found = await links.evaluateAll((marks) =>
    marks.map((mark) => {
      const block = mark.closest('p') as HTMLElement
      const range = document.createRange()
      range.setStart(block, 0)
      range.setEndBefore(mark)
      const from = range.toString().length
      return { block: block.id, from, to: from + mark.textContent.length, href: mark.getAttribute('href') ?? '' }
    }),
  )
  expect(found.length).toBeGreaterThan(before + 200)
  // A mark holds its mention, and with it the other mark of a quotation that the mention has half of.
  const holds = ({ block, from, to, href }: (typeof found)[number]): boolean =>
    mentions.some(
      (mention) =>
        mention.block === block &&
        from <= mention.start &&
        mention.end <= to &&
        to - from - (mention.end - mention.start) <= 2 &&
        href === `${BASE}terms/${mention.term}/`,
    )
  expect(found.filter((mark) => !holds(mark))).toEqual([])
  const missing = mentions.filter(({ term }) => !existsSync(join(siteFolder, 'terms', term, 'index.html')))
  expect(missing).toEqual([])

  await page.locator('.marks-control [data-marks-level="quiet"]').first().click()
  await expect(links).toHaveCount(before)
})

test('at 全注 a figure without an indicator of its own says what it measures, when, and whether it is done', async ({
  page,
}) => {
  await page.goto(REPORT_WITH_GLOSSARY)
  await chooseAll(page)
  const { figures, blocks } = await dataOf()
  const found = figures.find(
    ({ indicator, year, status, kind, block }) =>
      kind === 'count' &&
      indicator !== null &&
      /^[^a-z]/.test(indicator) &&
      year !== null &&
      status === 'achieved' &&
      blocks.find(({ id }) => id === block)?.type === 'paragraph',
  )
  if (found === undefined) throw new Error('The report has no such figure.')
  const text = blocks.find(({ id }) => id === found.block)?.text.slice(found.start, found.end) ?? ''
  const mark = page.locator(`#${found.block} span.f`, { hasText: new RegExp(`^${text}$`) }).first()
  await mark.click()
  const note = page.locator('.full-note')
  await expect(note.locator('.note-name')).toHaveText(found.indicator ?? '')
  await expect(note.locator('.note-value')).toContainText(Number(found.value).toLocaleString('en-US'))
  await expect(note.locator('.note-source').first()).toContainText(`${found.year ?? ''}年`)
  await expect(note.locator('.note-source').first()).toContainText('完成')
})

test.describe('where the data cannot be had', () => {
  test.use({ serviceWorkers: 'block' })
  test('全注 says so, and works at the next choice', async ({ page }) => {
    await page.goto(REPORT_WITH_GLOSSARY)
    await page.route(`**/data/${address}`, (route) => route.abort())
    await chooseAll(page)
    await expect(page.locator('.announcement')).toContainText('没有取到名词的地址')
    await page.locator('.report-text span.f').first().click()
    await expect(page.locator('.full-note')).toContainText('没有取到这个数字的说明')
    await page.unroute(`**/data/${address}`)
    await chooseAll(page)
    await expect(page.locator('.report-text a.t:not([href])')).toHaveCount(0)
  })
})
