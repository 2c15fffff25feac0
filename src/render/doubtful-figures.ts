/** Which statements of an indicator are 存疑, and why: in its table, and in the text of the reports. */
import { suspiciousValues } from '../indicators/suspicious-values.ts'
import type { Indicator, IndicatorRow } from '../model/terms.ts'

/** Statements are compared within a place; taken place by place, thousands of reports stay fast. */
export function doubtfulRows({ id, rows }: Pick<Indicator, 'id' | 'rows'>): Map<IndicatorRow, string> {
  const byPlace = new Map<string | null, IndicatorRow[]>()
  for (const row of rows) {
    const before = byPlace.get(row.place)
    if (before === undefined) byPlace.set(row.place, [row])
    else before.push(row)
  }
  return new Map(
    [...byPlace.values()]
      .flatMap((own) => suspiciousValues({ id, rows: own }))
      .map(({ row, reason }) => [row, withoutBlanks(reason)]),
  )
}

/** What a figure in the text is found by. */
export function doubtKey(report: string, block: string, indicator: string, value: number | string): string {
  return `${report} ${block} ${indicator} ${value}`
}

/** The reasons of all doubtful figures, by their keys. */
export function doubtfulFigures(indicators: readonly Indicator[]): Map<string, string> {
  const reasons = new Map<string, string>()
  for (const indicator of indicators) {
    for (const [{ report, block, value }, reason] of doubtfulRows(indicator)) {
      if (value !== null) reasons.set(doubtKey(report, block, indicator.id, value), reason)
    }
  }
  return reasons
}

/** No blank stands between Chinese and digits on our pages; spacing is the browser's. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '')
}
