/**
 * The index of loosely related sections, by Pagefind: one record a section. Bundles of so many reports,
 * since Pagefind needs about 7 MB of memory for each; browsers merge them (mergeIndex).
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { SearchableReport } from './index/searchable-report.ts'
import { sectionRecords } from './index/section-records.ts'

const REPORTS_PER_BUNDLE = 100

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>

/** Pagefind returns its errors; unread, they would leave a search that finds nothing. */
function check(step: string, errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}. The site has no related sections.`)
}

async function openBundle(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh' })
  check('start', errors)
  if (index === undefined)
    throw new Error('Pagefind started without an index. Is its binary for this platform installed?')
  return index
}

/**
 * Writes `pagefind/`, `pagefind-2/` … and their list, `pagefind/bundles.json`.
 * @param options.reports Taken one at a time.
 * @throws Error when Pagefind reports one.
 */
export async function indexSections(options: {
  reports: Iterable<SearchableReport> | AsyncIterable<SearchableReport>
  outFolder: string
}): Promise<{ sections: number; bundles: number }> {
  const bundles: string[] = []
  let sections = 0
  let inBundle = 0
  let index: PagefindIndex | undefined
  const finish = async (): Promise<void> => {
    if (index === undefined) return
    const bundle = bundles.length === 0 ? 'pagefind' : `pagefind-${bundles.length + 1}`
    const written = await index.writeFiles({ outputPath: join(options.outFolder, bundle) })
    check(`write ${bundle}/`, written.errors)
    bundles.push(bundle)
    // The process keeps what it took; a new one starts with nothing.
    await close()
    index = undefined
    inBundle = 0
  }
  try {
    for await (const report of options.reports) {
      index ??= await openBundle()
      for (const record of sectionRecords(report)) {
        const added = await index.addCustomRecord(record)
        check(`take up ${record.url}`, added.errors)
        sections++
      }
      if (++inBundle === REPORTS_PER_BUNDLE) await finish()
    }
    index ??= bundles.length === 0 ? await openBundle() : undefined
    await finish()
  } finally {
    await close()
  }
  await mkdir(join(options.outFolder, 'pagefind'), { recursive: true })
  await writeFile(
    join(options.outFolder, 'pagefind/bundles.json'),
    JSON.stringify(bundles.map((bundle) => `${bundle}/`)),
  )
  return { sections, bundles: bundles.length }
}
