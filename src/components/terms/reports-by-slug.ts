/** Summaries of all reports under the full names of their places, read once for all pages that name reports. */
import type { ReportSummary } from '../../model/report.ts'
import { fullPlaceNames, withFullPlaceNames } from '../../render/full-place-names.ts'
import { readReportSummaries } from '../../site/work-folder.ts'

let bySlug: ReadonlyMap<string, ReportSummary> | null = null

/** In the order of data/index.json. Memory for the length of one build. */
export function readReportsBySlug(): ReadonlyMap<string, ReportSummary> {
  if (bySlug === null) {
    const reports = readReportSummaries()
    bySlug = new Map(withFullPlaceNames(reports, fullPlaceNames(reports)).map((report) => [report.slug, report]))
  }
  return bySlug
}
