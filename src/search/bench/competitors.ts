/** Plain Pagefind and MiniSearch over the same blocks, as their documentation sets them up. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { normaliseText } from '../../normalise/normalise-text.ts'
import { simplify } from '../../normalise/simplified-table.ts'
import type { SearchableReport } from '../index/searchable-report.ts'
import type { BenchBlock } from './collection.ts'
import type { Found } from './measure-in-browser.ts'

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

/** One page for each report, all options as they come, into `plain-pagefind/`. */
export async function buildPlainPagefind(reports: readonly SearchableReport[], folder: string): Promise<void> {
  const { index, errors } = await createIndex()
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  for (const { slug, title, blocks } of reports) {
    const body = blocks.map(({ id, text }) => `<p id="${id}">${escaped(text)}</p>`).join('')
    const content = `<!doctype html><html lang="zh-CN"><title>${escaped(title)}</title><body><h1>${escaped(title)}</h1>${body}`
    const added = await index.addHTMLFile({ url: `/${slug}`, content })
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`)
  }
  await mkdir(folder, { recursive: true })
  const written = await index.writeFiles({ outputPath: join(folder, 'plain-pagefind') })
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
  await close()
}

/** Reports that it returns, once each: it has no count of occurrences. */
export const plainPagefindScript = `
  if (window.pagefind === undefined) {
    // As on a Chinese page: the language decides how queries are cut.
    document.documentElement.lang = 'zh-CN'
    window.pagefind = await import('/plain-pagefind/pagefind.js')
    await window.pagefind.init()
  }
  const { results } = await window.pagefind.search(query)
  const found = {}
  for (const { url } of await Promise.all(results.slice(0, 5).map((result) => result.data()))) found[url] = 1
  found.total = results.length
  return found
`

const pairs = (text: string): string[] => {
  const normalised = normaliseText(text, simplify).text
  return normalised.length < 2
    ? [normalised]
    : Array.from({ length: normalised.length - 1 }, (_, i) => normalised.slice(i, i + 2))
}

/** Character pairs, all of them wanted; the whole index is one file. */
export async function measureMiniSearch(
  blocks: readonly BenchBlock[],
  queries: readonly string[],
  folder: string,
): Promise<{ bytes: number; found: Found[]; warm: number[] }> {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: pairs,
    processTerm: (term) => term,
  })
  index.addAll(blocks.map(({ normalised }, id) => ({ id, text: normalised })))
  const json = JSON.stringify(index)
  await writeFile(join(folder, 'minisearch.json'), json)
  const warm: number[] = []
  const found = queries.map((query) => {
    const start = performance.now()
    const results = index.search(query, { combineWith: 'AND' })
    warm.push(performance.now() - start)
    return Object.fromEntries(
      results.map(({ id }) => {
        const block = blocks[id as number]
        return [`${block?.report ?? ''}#${block?.block ?? ''}`, 1]
      }),
    )
  })
  return { bytes: gzipSync(json).length, found, warm }
}
