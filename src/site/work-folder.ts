/**
 * The door between the two halves: the pure half writes what it found into a work folder, the pages
 * read it back while Astro renders. Bodies never enter Astro's content store (its cost grows with
 * what it carries: 5 GB at 3,000 reports).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { ReportSummary } from '../model/report.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { DraftReport } from '../report/draft-report.ts'
import type { TermPage } from '../model/term-page.ts'
import type { Indicator, Term } from '../model/terms.ts'

/** Names of the files in the work folder. `data/` is copied to the site as it is. */
export const workFiles = {
  config: 'site.json',
  index: 'data/index.json',
  terms: 'data/terms.json',
  indicators: 'data/indicators.json',
  /** DraftReport, between the two passes. */
  draft: (slug: string) => `drafts/${slug}.json`,
  /** AnnotatedReport */
  report: (slug: string) => `reports/${slug}.json`,
  /** Report, as published. */
  reportData: (slug: string) => `data/reports/${slug}.json`,
  /** The report's text as HTML, marks and margin notes included. */
  body: (slug: string) => `bodies/${slug}.html`,
  /** TermPage */
  term: (id: string) => `terms/${id}.json`,
} as const

/** Set by the build command for the Astro process. */
export const WORK_FOLDER_VARIABLE = 'ZHUSHU_WORK_FOLDER'

function workFolder(): string {
  const folder = process.env[WORK_FOLDER_VARIABLE]
  if (folder === undefined) {
    throw new Error(
      `${WORK_FOLDER_VARIABLE} is not set: the pages read what the pipeline wrote. Run \`npm run build\` (or \`npm start\`) instead of \`astro build\`.`,
    )
  }
  return folder
}

function readText(file: string, folder: string = workFolder()): string {
  return readFileSync(join(folder, file), 'utf8')
}

// The files were validated against their schemas when they were written, a moment ago, by this program.
function readJson(file: string, folder: string = workFolder()): unknown {
  return JSON.parse(readText(file, folder))
}

/** For the pipeline, which knows the folder. */
export const readDraft = (folder: string, slug: string): DraftReport =>
  readJson(workFiles.draft(slug), folder) as DraftReport

/** One after the other: only the one in hand is in memory. */
export function* readAnnotated(folder: string, slugs: Iterable<string>): Iterable<AnnotatedReport> {
  for (const slug of slugs) yield readJson(workFiles.report(slug), folder) as AnnotatedReport
}

/** Configuration with `url` as overridden on the command line. */
export const readSiteConfig = (): SiteConfig => readJson(workFiles.config) as SiteConfig
/** In the order of data/index.json. */
export const readReportSummaries = (): ReportSummary[] =>
  (readJson(workFiles.index) as { reports: ReportSummary[] }).reports
export const readReport = (slug: string): AnnotatedReport => readJson(workFiles.report(slug)) as AnnotatedReport
export const readReportBody = (slug: string): string => readText(workFiles.body(slug))
export const readTerms = (): Term[] => (readJson(workFiles.terms) as { terms: Term[] }).terms
export const readTermPage = (id: string): TermPage => readJson(workFiles.term(id)) as TermPage
export const readIndicators = (): Indicator[] =>
  (readJson(workFiles.indicators) as { indicators: Indicator[] }).indicators
