/** The definitions of a term, newest first, each with who gives it: never merged. */
import type { ReportSummary } from '../../model/report.ts'
import type { Definition } from '../../model/terms.ts'

export interface DatedDefinition {
  definition: Definition
  /** The report that gives it; null where an editor took it from a public document. */
  report: ReportSummary | null
}

export function datedDefinitions(
  definitions: readonly Definition[],
  reports: ReadonlyMap<string, ReportSummary>,
): DatedDefinition[] {
  return definitions
    .map((definition) => ({
      definition,
      report: definition.report === null ? null : (reports.get(definition.report) ?? null),
    }))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
}

/** ISO dates of any length compare as texts. */
function dateOf({ definition, report }: DatedDefinition): string {
  return definition.source?.date ?? report?.delivered ?? String(report?.reportYear ?? report?.published ?? '')
}
