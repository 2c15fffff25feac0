/** First pass: what each report says alone, and what it has to say about terms. */
import { readReportFiles } from './report-folder.ts'
import type { IndicatorDefinition } from '../indicators/indicator-definitions.ts'
import { draft } from '../pipeline.ts'
import type { DraftReport } from '../report/draft-report.ts'
import type { PolicyWords } from '../terms/policy-words.ts'
import { readTermEvidence, type TermEvidence } from '../terms/term-evidence.ts'
import { workFiles } from './work-folder.ts'
import type { WorkWriter } from './work-writer.ts'

export interface Drafts {
  slugs: string[]
  evidence: TermEvidence[]
  figures: number
}

/** One report in memory at a time; the drafts wait in the work folder. */
export async function draftReports(
  reportFolder: string,
  slugs: string[],
  indicators: readonly IndicatorDefinition[],
  policyWords: PolicyWords,
  work: WorkWriter,
): Promise<Drafts> {
  const drafts: Drafts = { slugs, evidence: [], figures: 0 }
  for (const slug of slugs) {
    const { markdown, edits } = await readReportFiles(reportFolder, slug)
    const report: DraftReport = draft(markdown, edits, `${slug}.md`, indicators)
    drafts.evidence.push(readTermEvidence(report, policyWords))
    drafts.figures += report.figures.length
    work.write(workFiles.draft(slug), JSON.stringify(report))
  }
  return drafts
}
