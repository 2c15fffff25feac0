/**
 * npm run bench:search -- [--site dist] [--queries 1000] [--gold queries.json] [--texts folder --reports 310]
 *
 * Bytes, latency and exactness of the search of a built site beside plain Pagefind and MiniSearch; with
 * `--gold` the ranks of expected answers; with `--reports` a larger collection made of the same texts, or
 * of those of `--texts`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Term } from '../src/model/terms.ts'
import { readCollection, readTexts, varyReports } from '../src/search/bench/collection.ts'
import { runBench } from '../src/search/bench/run-bench.ts'
import { runGold } from '../src/search/bench/run-gold.ts'
import { findBrowser } from '../src/bench/find-browser.ts'
import { readOptions, runCommand } from './arguments.ts'

await runCommand(async () => {
  const { site, queries, gold, texts, reports: count } = readOptions(['site', 'queries', 'gold', 'texts', 'reports'])
  const folder = site ?? 'dist'
  const print = (line: string): void => console.log(line)
  const sources = texts === null ? await readCollection(folder) : await readTexts(texts)
  const { terms } = JSON.parse(await readFile(join(folder, 'data/terms.json'), 'utf8')) as { terms: Term[] }
  const browser = await chromium.launch(await findBrowser())
  try {
    const reports = count === null ? sources : [...varyReports(sources, Number(count))]
    await runBench({ reports, terms, browser, queryCount: Number(queries ?? 1000), print })
  } finally {
    await browser.close()
  }
  if (gold !== null) await runGold({ gold, site: folder, print })
  return 0
})
