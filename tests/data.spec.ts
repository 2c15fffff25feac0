import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { reportIndexSchema, reportSchema } from '../src/model/report.ts'
import { indicatorSchema, termSchema } from '../src/model/terms.ts'
import { z } from 'zod'
import { attribute, builtPages, textOf } from './browser/built-pages.ts'
import { BASE, hostileFolder, siteFolder } from './browser/test-sites.ts'

test('the published data keeps to the contract', async ({ request }) => {
  const index = reportIndexSchema.parse(await (await request.get('data/index.json')).json())
  expect(index.reports).toHaveLength(14)
  for (const summary of index.reports) {
    expect(summary.url).toBe(`/zhushu/reports/${summary.slug}/`)
    const report = reportSchema.parse(await (await request.get(summary.data)).json())
    const texts = new Map(report.blocks.map((block) => [block.id, block.text]))
    expect(texts.size, `ids of ${report.slug} are unique`).toBe(report.blocks.length)
    for (const { block, start, end } of [...report.mentions, ...report.figures, ...report.noteMarks]) {
      expect(texts.get(block)?.slice(start, end), `${report.slug} ${block}`).toHaveLength(end - start)
    }
  }
  z.strictObject({ terms: z.array(termSchema) }).parse(await (await request.get('data/terms.json')).json())
  z.strictObject({ indicators: z.array(indicatorSchema) }).parse(
    await (await request.get('data/indicators.json')).json(),
  )
})

test('the tables have the columns of the contract', async ({ request }) => {
  const header = async (file: string): Promise<string> =>
    (await (await request.get(`data/${file}`)).text()).split('\n')[0] ?? ''
  expect(await header('figures.csv')).toBe(
    'report,place,year,status,indicator,value,valueMax,unit,comparator,aspect,sentence,url',
  )
  expect(await header('panel.csv')).toBe('term,place,year,count,per10k')
})

for (const [name, folder] of [
  ['the seeds', siteFolder],
  ['the hostile report', hostileFolder],
] as const) {
  test(`every block of ${name} stands on its page under its id, with exactly its characters`, async () => {
    const { reports } = reportIndexSchema.parse(JSON.parse(await readFile(join(folder, 'data/index.json'), 'utf8')))
    const bySlug = new Map(reports.map((report) => [report.url.slice(BASE.length), report]))
    let compared = 0
    for await (const { file, elements } of builtPages(folder)) {
      const summary = bySlug.get(file.replace(/index\.html$/, ''))
      if (summary === undefined) continue
      const data = await readFile(join(folder, summary.data.slice(BASE.length)), 'utf8')
      const shown = new Map(elements.map((element) => [attribute(element, 'id'), element]))
      for (const { id, type, text } of reportSchema.parse(JSON.parse(data)).blocks) {
        const element = shown.get(id)
        expect(element === undefined ? `${id} (${type}) is missing` : textOf(element), summary.slug).toBe(text)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(reports.length * 5)
  })
}
