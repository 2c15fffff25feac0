import type { APIRequestContext } from '@playwright/test'
import type { Report, ReportSummary } from '../../src/model/report.ts'
import { normaliseText } from '../../src/normalise/normalise-text.ts'
import { simplify } from '../../src/normalise/simplified-table.ts'

export interface SiteBlock {
  /** `slug#id` */
  name: string
  part: string | null
  report: ReportSummary
  normalised: string
}

/** Every block of the site, from its published data: what search must agree with. */
export async function siteBlocks(request: APIRequestContext): Promise<SiteBlock[]> {
  const { reports } = (await (await request.get('data/index.json')).json()) as { reports: ReportSummary[] }
  const blocks: SiteBlock[] = []
  for (const report of reports) {
    const { blocks: all } = (await (await request.get(`data/reports/${report.slug}.json`)).json()) as Report
    for (const { id, part, text } of all) {
      blocks.push({ name: `${report.slug}#${id}`, part, report, normalised: normaliseText(text, simplify).text })
    }
  }
  return blocks
}

/** What Ctrl-F counts: occurrences by block. */
export function controlF(blocks: readonly SiteBlock[], query: string): Record<string, number> {
  const word = normaliseText(query, simplify).text
  const counts: Record<string, number> = {}
  for (const { name, normalised } of blocks) {
    const count = word === '' ? 0 : normalised.split(word).length - 1
    if (count > 0) counts[name] = count
  }
  return counts
}

export const sumOf = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
