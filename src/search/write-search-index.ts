/** Writes the folder `search/` of a built site, and sw.js. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Term } from '../model/terms.ts'
import { bundleScripts } from './bundle-scripts.ts'
import { buildSearchFiles } from './index/build-search-files.ts'
import type { NamedIndicator, SearchIndexSummary } from './index/build-search-files.ts'
import type { SearchableReport } from './index/searchable-report.ts'

export type { SearchableReport } from './index/searchable-report.ts'
export type { SearchIndexSummary } from './index/build-search-files.ts'

/**
 * @param options.reports Taken one at a time; none is kept.
 * @param options.indicators Their other names are suggested, as those of terms are (GDP → 地区生产总值).
 * @param options.outFolder The built site; the search page may stand in its `search/` already.
 * @throws RangeError when a block is longer than a million characters.
 */
export async function writeSearchIndex(options: {
  reports: Iterable<SearchableReport> | AsyncIterable<SearchableReport>
  terms: readonly Term[]
  indicators?: readonly NamedIndicator[]
  outFolder: string
}): Promise<SearchIndexSummary> {
  const folder = join(options.outFolder, 'search')
  const files = buildSearchFiles(options.reports, options.terms, options.indicators ?? [])
  const made = new Set<string>()
  for (;;) {
    const next = await files.next()
    if (next.done === true) {
      await bundleScripts(options.outFolder)
      return next.value
    }
    const path = join(folder, next.value.name)
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true })
    made.add(dirname(path))
    await writeFile(path, next.value.content)
  }
}
