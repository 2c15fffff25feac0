/** One run of the benchmark over one collection: ours, plain Pagefind, MiniSearch. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Term } from '../../model/terms.ts'
import { normaliseText } from '../../normalise/normalise-text.ts'
import { simplify } from '../../normalise/simplified-table.ts'
import type { SearchableReport } from '../index/searchable-report.ts'
import { writeSearchIndex } from '../write-search-index.ts'
import { blocksOf } from './collection.ts'
import type { BenchBlock } from './collection.ts'
import { buildPlainPagefind, measureMiniSearch, plainPagefindScript } from './competitors.ts'
import { measureInBrowser } from './measure-in-browser.ts'
import type { Found } from './measure-in-browser.ts'
import { randomQueries } from './random-queries.ts'
import { serveCompressed } from './serve-compressed.ts'

const ownScript = `
  const { search } = await import('/search/search.js')
  const { hits, total } = await search(query)
  const all = total === hits.reduce((sum, { ranges }) => sum + ranges.length, 0)
  const found = { total }
  if (all) for (const { report, block, ranges } of hits) found[report + '#' + block] = ranges.length
  return found
`

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** The value below which the given part of all lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

/** Occurrences by block, as `includes` finds them. */
function truth(blocks: readonly BenchBlock[], query: string): Found {
  const word = normaliseText(query, simplify).text
  const found: Found = {}
  for (const { report, block, normalised } of blocks) {
    const count = normalised.split(word).length - 1
    if (count > 0) found[`${report}#${block}`] = count
  }
  return found
}

const sum = (found: Found): number => Object.values(found).reduce((total, count) => total + count, 0)

/** Totals always; blocks and their counts where all of them fit into the default limit. */
function isExact(found: Found, expected: Found): boolean {
  const { total = 0, ...blocks } = found
  if (total !== sum(expected)) return false
  const names = Object.keys(blocks)
  return (
    names.length === 0 ||
    (names.length === Object.keys(expected).length && names.every((name) => blocks[name] === expected[name]))
  )
}

/**
 * @param options.print Gets the lines of the report.
 * @throws Error when an index cannot be built or read.
 */
export async function runBench(options: {
  reports: readonly SearchableReport[]
  terms: readonly Term[]
  browser: Browser
  queryCount: number
  print: (line: string) => void
}): Promise<void> {
  const { reports, terms, browser, print } = options
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
  try {
    const start = performance.now()
    const index = await writeSearchIndex({ reports, terms, outFolder: folder })
    const seconds = (performance.now() - start) / 1000
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>-</title>')
    const blocks = blocksOf(reports)
    const texts = blocks.map(({ normalised }) => normalised).filter((text) => text.length > 1)
    const all = randomQueries(texts, 20241120)
    const step = Math.max(1, Math.floor(all.length / options.queryCount))
    const queries = all.filter((_, i) => i % step === 0)
    const expected = queries.map((query) => truth(blocks, query))
    print(
      `${index.reports} reports, ${index.blocks} blocks, ${index.characters} characters; ${queries.length} queries, ${expected.filter((found) => sum(found) === 0).length} of them absent`,
    )
    print(
      `index built in ${seconds.toFixed(1)} s, ${index.shards} shards, postings ${kilobytes(index.postings)} KB = ${kilobytes(index.postings / index.reports)} KB a report`,
    )
    print('                 exact     cold KB median / max   later KB median / p95   warm ms median / p95')
    const row = (
      name: string,
      exact: string,
      cold: readonly number[],
      later: readonly number[],
      warm: readonly number[],
    ): void => {
      const bytes = (values: readonly number[], part: number): string => kilobytes(quantile(values, part)).padStart(7)
      print(
        `${name.padEnd(15)} ${exact.padStart(8)}     ${bytes(cold, 0.5)} / ${bytes(cold, 1)}      ${bytes(later, 0.5)} / ${bytes(later, 0.95)}      ${quantile(warm, 0.5).toFixed(1).padStart(6)} / ${quantile(warm, 0.95).toFixed(1)}`,
      )
    }

    const server = await serveCompressed(folder)
    try {
      const own = await measureInBrowser(browser, server, ownScript, queries)
      const exact = own.found.filter((found, i) => isExact(found, expected[i] ?? {})).length
      row('this site', share(exact, queries.length), own.coldBytes, own.laterBytes, own.warm)

      await buildPlainPagefind(reports, folder)
      const pagefind = await measureInBrowser(browser, server, plainPagefindScript, queries)
      const reportsRight = pagefind.found.filter((found, i) => {
        const wanted = new Set(Object.keys(expected[i] ?? {}).map((name) => `/${name.split('#')[0] ?? ''}`))
        const { total = 0, ...shown } = found
        return total === wanted.size && Object.keys(shown).every((url) => wanted.has(url.replace(/\/$/u, '')))
      }).length
      row(
        'Pagefind (reports)',
        share(reportsRight, queries.length),
        pagefind.coldBytes,
        pagefind.laterBytes,
        pagefind.warm,
      )
    } finally {
      server.close()
    }

    const mini = await measureMiniSearch(blocks, queries, folder)
    const miniRight = mini.found.filter((found, i) => {
      const names = Object.keys(expected[i] ?? {})
      return Object.keys(found).length === names.length && names.every((name) => name in found)
    }).length
    row('MiniSearch (node)', share(miniRight, queries.length), [mini.bytes], [0], mini.warm)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
