/**
 * START HERE. The way of one report, from the bytes of a seed file to what the pages show:
 *
 *     readDocuments   bytes → documents              src/ingest
 *     importDocument  document → structured report   src/clean, src/structure
 *     (content/reports/*.md: written and read back)  src/markdown
 *     draft           structured report → draft      src/report, src/figures, src/annotate
 *     annotate        draft → annotated report       src/terms, needs the terms of all reports
 *     renderBody      annotated report → HTML        src/render
 *
 * Each step is pure; src/commands and src/site read and write the files between them.
 */
import { accountForCharacters } from './structure/account-for-characters.ts'
import { cleanDocument } from './clean/clean-document.ts'
import { applyMetadataCorrections, type Corrections } from './ingest/corrections.ts'
import type { IndicatorDefinition } from './indicators/indicator-definitions.ts'
import { readReportMarkdown } from './markdown/read-report-markdown.ts'
import type { AnnotatedReport } from './model/annotated-report.ts'
import type { SourceDocument } from './model/source-document.ts'
import type { RecordedEdit, StructuredReport } from './model/structured-report.ts'
import { dataPath, reportPath } from './render/links.ts'
import { countReport } from './report/count-report.ts'
import { draftReport, type DraftReport } from './report/draft-report.ts'
import { structureDocument } from './structure/structure-document.ts'
import { findMentions } from './terms/find-mentions.ts'
import { findOtherUses } from './terms/find-other-uses.ts'
import type { TermMatcher } from './terms/term-matcher.ts'

/**
 * What one document says, noise out, every change recorded, the publisher's corrections applied last.
 * @throws LostCharactersError when a character of the document is neither shown nor among the edits.
 */
export function importDocument(document: SourceDocument, corrections: Corrections): StructuredReport {
  const structured = structureDocument(cleanDocument(document))
  accountForCharacters(document, structured)
  const { metadata, edits } = applyMetadataCorrections(structured.metadata, corrections)
  return { ...structured, metadata, edits: [...structured.edits, ...edits] }
}

/** Everything that can be said of one report alone. */
export function draft(
  markdown: string,
  edits: readonly RecordedEdit[],
  file: string,
  indicators: readonly IndicatorDefinition[],
): DraftReport {
  const { frontMatter, blocks } = readReportMarkdown(markdown, file)
  return draftReport(frontMatter, blocks, edits, indicators)
}

/** Adds what only all reports together can tell: where terms are mentioned. */
export function annotate(report: DraftReport, terms: TermMatcher, base: string): AnnotatedReport {
  const mentions = findMentions(report, terms)
  const annotated = { ...report, mentions, otherUses: findOtherUses(report, mentions, terms) }
  return {
    ...annotated,
    url: reportPath(base, report.slug),
    data: dataPath(base, `reports/${report.slug}.json`),
    counts: countReport(annotated),
  }
}
