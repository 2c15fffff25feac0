import { expect, test } from '@playwright/test'
import { hostileSiteUrl } from './browser/test-sites.ts'

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

test('where reports and editors explain a word, each definition says whose it is and where it stands', async ({
  page,
}) => {
  await page.goto(`${hostileSiteUrl()}terms/yikezhongbianminshenghuoquan/`)
  const definitions = page.locator('#definition .definition')
  await expect(definitions.locator('.kind-label')).toHaveText(['报告释义', '报告释义', '报告释义', '编者释义'])
  await expect(definitions.locator('.definition-source')).toContainText([
    '青塘县政府工作报告（2025年）的名词解释',
    '柳溪县政府工作报告（2024年）的名词解释',
    '石桥县政府工作报告（2023年）的名词解释',
    '商流通函〔2021〕176号',
  ])
  await expect(page.locator('main .kind-label')).toHaveCount(4)
  const ld = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    description: string[]
    subjectOf: { text: string; isPartOf?: { url: string }; isBasedOn?: { identifier: string } }[]
  }
  expect([...ld.description].sort()).toEqual((await definitions.locator('.definition-text').allTextContents()).sort())
  expect(ld.subjectOf.map(({ text }) => text)).toEqual(ld.description)
  const entry = (await definitions.locator('.definition-source a').first().getAttribute('href')) ?? '-'
  expect(ld.subjectOf.some(({ isPartOf }) => isPartOf?.url.endsWith(entry))).toBe(true)
  expect(ld.subjectOf.some(({ isBasedOn }) => isBasedOn?.identifier === '商流通函〔2021〕176号')).toBe(true)
})

test('a word that nobody explains says so on its page', async ({ page }) => {
  await page.goto('terms/by/kind-discovered/')
  await page.locator('.word-list a').first().click()
  await expect(page.locator('main .kind-label')).toHaveText(['尚无解释'])
})

test('other names of a word stand apart, though one may hold a 、, and none that differs in marks alone', async ({
  page,
}) => {
  await page.goto('terms/shuangtan/')
  await expect(page.locator('.aliases')).toHaveText('又作：碳达峰碳中和')
  await page.goto('terms/yikezhongbianminshenghuoquan/')
  await expect(page.locator('.aliases .alias')).toHaveText(['15分钟便民生活圈', '十五分钟便民生活圈'])
  await expect(page.locator('.aliases')).toHaveText('又作：15分钟便民生活圈；十五分钟便民生活圈')
})

test('a word in its sentence has both marks of a quotation or none, in links and among the mentions', async ({
  page,
}) => {
  await page.goto(`${hostileSiteUrl()}terms/shipinanquanlianggezeren/`)
  const words = await page.locator('.kwic b').allTextContents()
  expect(words.length).toBeGreaterThan(3)
  expect(new Set(words)).toEqual(new Set(['食品安全“两个责任”']))
  await page.goto(`${hostileSiteUrl()}reports/xihexian-2025/`)
  await expect(page.locator('.report-text a.t[href*="shipinanquan"]')).toHaveText('食品安全“两个责任”')
})

test('on the desk a sentence that its line has no room for shows … where it is cut, on the phone it is whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${hostileSiteUrl()}terms/shipinanquanlianggezeren/`)
  const ends = (): Promise<{ hidden: boolean; sign: string }[]> =>
    page.locator('.kwic-before, .kwic-after').evaluateAll((all) =>
      all.map((end) => {
        const far = end.querySelector('.far')
        return {
          hidden: far !== null && getComputedStyle(far).display === 'none',
          sign: getComputedStyle(end, end.matches('.kwic-before') ? '::before' : '::after').content,
        }
      }),
    )
  const desk = await ends()
  expect(desk.filter(({ hidden }) => hidden).length).toBeGreaterThan(0)
  expect(desk.filter(({ hidden, sign }) => hidden !== (sign === '"…"'))).toEqual([])
  await page.setViewportSize({ width: 390, height: 788 })
  expect((await ends()).filter(({ hidden, sign }) => hidden || sign === '"…"')).toEqual([])
})

test('every use that is counted is listed, also inside longer words', async ({ page, request }) => {
  const { terms } = (await (await request.get('data/terms.json')).json()) as {
    terms: { url: string; mentions: number }[]
  }
  const spread = terms.filter((_, index) => index % 40 === 0)
  expect(spread.length).toBeGreaterThan(20)
  for (const { url, mentions } of spread) {
    await page.goto(url)
    const rows = await page.locator('.kwic li').count()
    await expect(page.locator('.facts dd').first(), url).toHaveText(rows.toLocaleString('en'))
    const alike = /另有(\d+)处只是字面相同/.exec((await page.locator('main').textContent()) ?? '')?.[1] ?? '0'
    expect(rows + Number(alike), url).toBeGreaterThanOrEqual(mentions)
  }
  await page.goto('terms/zhuanjingtexin/')
  const rows = page.locator('.kwic li')
  await expect(page.locator('.facts dd').first()).toHaveText(String(await rows.count()))
  const longer = page.locator('.longer-words a').first()
  await expect(longer).toHaveText(/^\s*小巨人\s*\d+处\s*$/)
  await longer.click()
  await expect(page.locator('h1')).toHaveText('小巨人')
})

test('a word that nobody explains leads to the explained word inside it', async ({ page, request }) => {
  const { terms } = (await (await request.get('data/terms.json')).json()) as {
    terms: { term: string; url: string; status: string }[]
  }
  const longer = terms.find(({ term, status }) => status === 'discovered' && term.includes('城市更新'))
  await page.goto(longer?.url ?? '')
  await page.locator('#definition').getByRole('link', { name: '城市更新', exact: true }).click()
  await expect(page.locator('h1')).toHaveText('城市更新')
  await expect(page.locator('#definition .kind-label')).toHaveText(['编者释义'])
})
