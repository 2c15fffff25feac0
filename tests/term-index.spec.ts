import { expect, test } from '@playwright/test'

test('what is found in the index shows its kind as the lists do, by characters and by reading from any syllable on', async ({
  page,
}) => {
  await page.goto('terms/')
  const field = page.getByRole('searchbox', { name: '在名词里找' })
  const found = page.locator('.filter-result')
  const rowOf = (word: string) => found.locator('li', { has: page.getByText(word, { exact: true }) })
  await field.fill('便民生活圈')
  await expect(rowOf('一刻钟便民生活圈').locator('.explained')).toHaveText('编者释义')
  // As the lists below, it says once what the rows without a kind are.
  await expect(found.locator('.table-note')).toHaveText('没有注明释义的，尚无解释。')
  await field.fill('aed')
  await expect(rowOf('AED').locator('.explained')).toHaveText('报告释义')
  await field.fill('shengchanli')
  await expect(rowOf('新质生产力').locator('.explained')).toHaveText('编者释义')
  await field.fill('xinzhi')
  await expect(found.locator('li').first()).toContainText('新质生产力')
})

test('marks in a word do not move it in the order of readings', async ({ page }) => {
  await page.goto('terms/by/kind-defined/')
  const words = await page.locator('main .word-list a > span:first-child').allTextContents()
  const quoted = words.filter((word) => /^[“"]/.test(word))
  expect(quoted.length).toBeGreaterThan(2)
  const plain = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).filter((word) => /^\p{Script=Han}/u.test(word))
  expect(plain).toEqual([...plain].sort(new Intl.Collator('zh-Hans-u-co-pinyin').compare))
})
