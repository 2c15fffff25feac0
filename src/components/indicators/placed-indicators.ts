/** The indicators as tables and charts show them: each statement under the full name of its place. */
import type { Indicator } from '../../model/terms.ts'
import { fullPlaceNames, withFullPlaceNames } from '../../render/full-place-names.ts'
import { readIndicators, readReportSummaries } from '../../site/work-folder.ts'

export function readPlacedIndicators(): Indicator[] {
  const names = fullPlaceNames(readReportSummaries())
  return readIndicators().map((indicator) => ({ ...indicator, rows: withFullPlaceNames(indicator.rows, names) }))
}
