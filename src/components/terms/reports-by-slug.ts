/** Summaries of all reports, read once for all pages that name reports. */
import type { ReportSummary } from '../../model/report.ts'
import { readReportSummaries } from '../../site/work-folder.ts'

let bySlug: ReadonlyMap<string, ReportSummary> | null = null

/** In the order of data/index.json. Memory for the length of one build. */
export function readReportsBySlug(): ReadonlyMap<string, ReportSummary> {
  bySlug ??= new Map(readReportSummaries().map((report) => [report.slug, report]))
  return bySlug
}
