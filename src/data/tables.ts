/** Columns of the tables below data/, in the order of the contract, and the rows that need no room of their own. */
import type { Indicator } from '../model/terms.ts'
import type { CsvValue } from './csv.ts'

export const TERM_COLUMNS = [
  'id', 'term', 'url', 'aliases', 'status', 'definitions', 'reports', 'mentions', 'firstYear', 'lastYear',
] as const // prettier-ignore
export const PANEL_COLUMNS = ['term', 'place', 'year', 'count', 'per10k'] as const
export const INDICATOR_COLUMNS = [
  'id', 'name', 'place', 'report', 'year', 'period', 'status', 'measure', 'value', 'unit', 'comparator', 'estimated',
  'qualitative', 'sentence', 'block',
] as const // prettier-ignore

/** A row a statement. */
export function indicatorTable(
  indicators: readonly Indicator[],
): Record<(typeof INDICATOR_COLUMNS)[number], CsvValue>[] {
  return indicators.flatMap(({ id, name, rows }) => rows.map((row) => ({ id, name, ...row })))
}
