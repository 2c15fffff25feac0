/** What only all reports together give: the files below data/ and what the pages need beside them. */
import { z } from 'zod'
import { toCsv } from '../data/csv.ts'
import { toJson } from '../data/json.ts'
import { INDICATOR_COLUMNS, indicatorTable, PANEL_COLUMNS, TERM_COLUMNS } from '../data/tables.ts'
import { FIGURE_COLUMNS, figureRows, type FigureRow } from '../figures/figure-rows.ts'
import { collectIndicatorRows, mergeIndicatorRows } from '../indicators/collect-indicators.ts'
import type { IndicatorDefinition } from '../indicators/indicator-definitions.ts'
import type { AnnotatedReport } from '../model/annotated-report.ts'
import { reportIndexSchema, type ReportSummary } from '../model/report.ts'
import type { Doubt } from '../model/structured-report.ts'
import { indicatorSchema, termSchema, type Indicator, type Term } from '../model/terms.ts'
import { doubtfulFigures } from '../render/doubtful-figures.ts'
import { fullPlaceNames, withFullPlaceNames } from '../render/full-place-names.ts'
import { termPath } from '../render/links.ts'
import { renderBody } from '../render/render-body.ts'
import { finishTerms } from '../terms/finish-terms.ts'
import { panelRows, termRows } from '../terms/panel.ts'
import { buildTermPages } from '../terms/term-pages.ts'
import type { ListedTerm } from '../terms/term-list.ts'
import type { Annotated } from './annotate-reports.ts'
import { readAnnotated, workFiles } from './work-folder.ts'
import type { WorkWriter } from './work-writer.ts'

export interface SiteData {
  terms: Term[]
  indicators: Indicator[]
}

export function writeSiteData(
  { summaries, counts, used }: Annotated,
  listedTerms: readonly ListedTerm[],
  definitions: readonly IndicatorDefinition[],
  base: string,
  work: WorkWriter,
): SiteData {
  const slugs = summaries.map(({ slug }) => slug)
  const reports = (): Iterable<AnnotatedReport> => readAnnotated(work.folder, slugs)
  const pages = listedTerms.filter(({ id, status }) => status !== 'discovered' || used.has(id))
  const terms = finishTerms(pages, counts, (id) => termPath(base, id))
  const indicators = mergeIndicatorRows(
    definitions,
    Array.from(reports(), (report) => collectIndicatorRows(definitions, report)),
  )

  work.write(workFiles.index, toJson(reportIndexSchema, { schemaVersion: 1, reports: summaries }, 'index.json'))
  work.write(workFiles.terms, toJson(z.strictObject({ terms: z.array(termSchema) }), { terms }, 'terms.json'))
  work.write('data/terms.csv', toCsv(TERM_COLUMNS, termRows(terms)))
  work.write('data/panel.csv', toCsv(PANEL_COLUMNS, panelRows(terms, summaries)))
  const indicatorFile = z.strictObject({ indicators: z.array(indicatorSchema) })
  work.write(workFiles.indicators, toJson(indicatorFile, { indicators }, 'indicators.json'))
  work.write('data/indicators.csv', toCsv(INDICATOR_COLUMNS, indicatorTable(indicators)))
  for (const page of buildTermPages(terms, reports())) work.write(workFiles.term(page.term.id), JSON.stringify(page))
  writeReportTables(reports(), summaries, terms, indicators, base, work)
  return { terms, indicators }
}

/** figures.csv, doubts.json, and the HTML of each report's text: one report at a time. */
function writeReportTables(
  reports: Iterable<AnnotatedReport>,
  summaries: readonly ReportSummary[],
  terms: readonly Term[],
  indicators: readonly Indicator[],
  base: string,
  work: WorkWriter,
): void {
  const context = {
    base,
    terms: new Map(terms.map((term) => [term.id, term])),
    indicatorNames: new Map(indicators.map(({ id, name }) => [id, name])),
    doubts: doubtfulFigures(indicators),
    reports: new Map(withFullPlaceNames(summaries, fullPlaceNames(summaries)).map((report) => [report.slug, report])),
  }
  const figures: FigureRow[] = []
  const doubts: (Doubt & { report: string })[] = []
  for (const report of reports) {
    figures.push(...figureRows(report))
    doubts.push(...report.doubts.map((doubt) => ({ report: report.slug, ...doubt })))
    work.write(workFiles.body(report.slug), renderBody(report, context))
  }
  work.write('data/figures.csv', toCsv(FIGURE_COLUMNS, figures))
  work.write('data/doubts.json', `${JSON.stringify({ doubts })}\n`)
}
