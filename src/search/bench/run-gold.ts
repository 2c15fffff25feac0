/** Ranks of expected answers over a built site. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReportSummary } from '../../model/report.ts'
import { openSearch } from '../runtime/search-engine.ts'
import { searchWith } from '../runtime/search.ts'
import { filesFromFolder } from './files-from-folder.ts'
import { rankExpected } from './gold-ranks.ts'
import type { GoldDocument, GoldQuery, QueryRanks } from './gold-ranks.ts'

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T
}

/** @param options.gold queries.json; documents.json stands beside it. */
export async function runGold(options: { gold: string; site: string; print: (line: string) => void }): Promise<void> {
  const queries = await readJson<GoldQuery[]>(options.gold)
  const documents = await readJson<GoldDocument[]>(join(dirname(options.gold), 'documents.json'))
  const { reports } = await readJson<{ reports: ReportSummary[] }>(join(options.site, 'data/index.json'))
  const slugOf = (id: string): string => {
    const document = documents.find(({ doc_id }) => doc_id === id)
    const [first, last] = document?.line_range ?? [0, 0]
    const report = reports.find(
      ({ source }) =>
        source.file.endsWith(document?.file ?? '\u0000') && source.lines[0] <= last && source.lines[1] >= first,
    )
    return report?.slug ?? ''
  }
  const engine = await openSearch(filesFromFolder(join(options.site, 'search')), '/')
  const ranks: QueryRanks[] = []
  for (const query of queries) ranks.push(rankExpected(query, await searchWith(engine, query.query, {}), slugOf))
  for (const literal of [true, false]) {
    const these = ranks.filter((rank) => rank.literal === literal)
    const among = (field: 'report' | 'paragraph', most: number): string =>
      `${these.filter((rank) => (rank[field] ?? Infinity) <= most).length}/${these.length}`
    options.print(
      `${literal ? 'with' : 'without'} a literal: expected report among first 3: ${among('report', 3)}, best paragraph in first 5: ${among('paragraph', 5)}`,
    )
    for (const { query, report, paragraph } of these) {
      if ((report ?? 9) > 3 || (paragraph ?? 9) > 5)
        options.print(`  ${query}: report ${report ?? '-'}, paragraph ${paragraph ?? '-'}`)
    }
  }
}
