/** CSV as RFC 4180 has it, with `\n` line ends, UTF-8 without BOM. */
import { stringify } from 'csv-stringify/sync'

export type CsvValue = string | number | boolean | null

/**
 * A header line, and a line per row with its columns in this order; null is an empty cell.
 * Texts that a spreadsheet would run as a formula get a leading `'` (OWASP: CSV injection).
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, CsvValue>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]))
  return stringify([columns, ...cells], { record_delimiter: '\n', escape_formulas: true, cast: { boolean: String } })
}
