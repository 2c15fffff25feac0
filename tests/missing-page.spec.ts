import { expect, test } from '@playwright/test'

test('the address of a word that is not there fills the search field with its reading and names words near it', async ({
  page,
}) => {
  await page.goto('terms/xinzhishengchanlj/')
  await expect(page.getByRole('searchbox')).toHaveValue('xinzhishengchanlj')
  const near = page.locator('.near-terms li')
  await expect(near).toHaveText(/^新质生产力编者释义\d+次$/)
  await near.getByRole('link').click()
  await expect(page.locator('h1')).toHaveText('新质生产力')
})

test('other missing addresses ask for no names', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`no/${encodeURIComponent('便民圈')}/`)
  await expect(page.getByRole('searchbox')).toHaveValue('便民圈')
  await expect(page.locator('.near-terms')).toBeHidden()
  expect(asked.filter((url) => url.includes('names.json'))).toEqual([])
})
