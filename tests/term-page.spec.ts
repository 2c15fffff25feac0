import { expect, test } from '@playwright/test'

/** Faces differ by a pixel or two where they end below the line. */
const SAME_LINE = 3

test('on the desk every sentence of a word has it on one axis, and on one line with its sign and place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('terms/chengshigengxin/')
  const rows = await page.locator('.kwic a').evaluateAll((all) =>
    all.map((row) => {
      const bottom = (selector: string): number => row.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
      return {
        axis: Math.round(row.querySelector('b')?.getBoundingClientRect().left ?? 0),
        before: row.querySelector('.kwic-before')?.textContent ?? '',
        below: Math.abs(bottom('b') - bottom('.kwic-place')),
      }
    }),
  )
  // Sentences that begin with the word have nothing to stand on before it.
  expect(rows.filter(({ before }) => before === '').length).toBeGreaterThan(2)
  expect(rows.filter(({ before }) => before !== '').length).toBeGreaterThan(2)
  expect(new Set(rows.map(({ axis }) => axis)).size).toBe(1)
  expect(Math.max(...rows.map(({ below }) => below))).toBeLessThan(SAME_LINE)
})

test('every word of the home page says who explains it, and a list where most words lack it says so once', async ({
  page,
}) => {
  await page.goto('')
  const kinds = await page.locator('.word-list .secondary > span:first-child').allTextContents()
  expect(kinds.length).toBeGreaterThan(5)
  expect(kinds.filter((kind) => !['报告释义', '编者释义', '尚无解释'].includes(kind))).toEqual([])
  await page.goto('terms/by/report-wuhanshidongxihuqu-2024/')
  await expect(page.locator('.view-sentence')).toContainText('没有注明释义的，尚无解释。')
})
