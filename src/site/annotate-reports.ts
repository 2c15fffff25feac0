/** Second pass: with the terms of all reports known, where each is mentioned and how often. */
import { toJson } from '../data/json.ts'
import type { AnnotatedReport } from '../model/annotated-report.ts'
import { reportSchema, reportSummarySchema, type Report, type ReportSummary } from '../model/report.ts'
import { annotate } from '../pipeline.ts'
import { countTerms } from '../terms/count-terms.ts'
import type { ReportTermCounts } from '../terms/finish-terms.ts'
import type { TermMatcher } from '../terms/term-matcher.ts'
import { readDraft, workFiles } from './work-folder.ts'
import type { WorkWriter } from './work-writer.ts'

export interface Annotated {
  /** In the order of data/index.json: newest year first, then by slug; without a year last. */
  summaries: ReportSummary[]
  counts: ReportTermCounts[]
  /** Ids of the terms that some report really uses: letters that only look alike count, too, but are no use. */
  used: Set<string>
}

/** Writes each report for the pages and for data/. */
export function annotateReports(
  slugs: readonly string[],
  terms: TermMatcher,
  base: string,
  work: WorkWriter,
): Annotated {
  const annotated: Annotated = { summaries: [], counts: [], used: new Set() }
  for (const slug of slugs) {
    const report = annotate(readDraft(work.folder, slug), terms, base)
    work.write(workFiles.report(slug), JSON.stringify(report))
    work.write(workFiles.reportData(slug), toJson(reportSchema, published(report), `reports/${slug}.json`))
    annotated.summaries.push(reportSummarySchema.strip().parse(report))
    for (const { term } of [...report.mentions, ...report.otherUses]) annotated.used.add(term)
    annotated.counts.push({ report: slug, year: report.reportYear, counts: countTerms(report.blocks, terms) })
  }
  annotated.summaries.sort(byYear)
  return annotated
}

function published({ leads, doubts, editPlaces, otherUses, ...report }: AnnotatedReport): Report {
  return report
}

function byYear(a: ReportSummary, b: ReportSummary): number {
  return (b.reportYear ?? -Infinity) - (a.reportYear ?? -Infinity) || (a.slug < b.slug ? -1 : 1)
}
