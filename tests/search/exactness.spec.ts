import { expect, test } from '@playwright/test'
import type { SearchResult } from '../../src/search/runtime/search.ts'
import { randomQueries } from '../../src/search/bench/random-queries.ts'
import { controlF, siteBlocks, sumOf } from './site-texts.ts'

test('a thousand queries return what Ctrl-F finds, all of it and nothing else', async ({ page, request }) => {
  test.setTimeout(300_000)
  const blocks = await siteBlocks(request)
  const queries = randomQueries(
    blocks.map(({ normalised }) => normalised).filter((text) => text.length > 1),
    20241120,
  )
  expect(queries.length).toBeGreaterThanOrEqual(900)
  expect(queries.filter((query) => sumOf(controlF(blocks, query)) === 0).length).toBeGreaterThan(100)
  await page.goto('search/')
  for (let from = 0; from < queries.length; from += 50) {
    const some = queries.slice(from, from + 50)
    const answers = await page.evaluate(async (asked) => {
      const { search } = (await import(new URL('search.js', location.href).href)) as {
        search: (query: string, options: object) => Promise<SearchResult>
      }
      const results: [total: number, hits: [name: string, count: number][]][] = []
      for (const query of asked) {
        const { total, hits } = await search(query, { limit: 100_000 })
        results.push([total, hits.map(({ report, block, ranges }) => [`${report}#${block}`, ranges.length])])
      }
      return results
    }, some)
    some.forEach((query, i) => {
      const [total, hits] = answers[i] ?? [-1, []]
      const expected = controlF(blocks, query)
      expect(Object.fromEntries(hits), query).toEqual(expected)
      expect(total, query).toBe(sumOf(expected))
    })
  }
})

for (const query of [
  '发展',
  '5G',
  '2715亿元',
  '1+4',
  '（一）',
  '”',
  '網安基地',
  '圈',
  '１５分钟便民生活圈',
  '"经济 带"',
  '没有这几个字',
]) {
  test(`the page shows each literal hit of ${query} and nothing else`, async ({ page, request }) => {
    const expected = controlF(await siteBlocks(request), query)
    await page.goto(`search/?q=${encodeURIComponent(query)}`)
    const names = page.locator('[data-report][data-block]')
    if (sumOf(expected) === 0 && query === '”') return expect(names).toHaveCount(0)
    await expect(page.locator('[data-total]')).toHaveAttribute('data-total', String(sumOf(expected)))
    await expect(names).toHaveCount(Object.keys(expected).length)
    const shown = await names.evaluateAll((elements) =>
      elements.map(
        (element) => `${element.getAttribute('data-report') ?? ''}#${element.getAttribute('data-block') ?? ''}`,
      ),
    )
    expect(shown.sort()).toEqual(Object.keys(expected).sort())
  })
}
