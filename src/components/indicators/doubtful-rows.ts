/** Which statements of an indicator are 存疑, and why. */
import { suspiciousValues } from '../../indicators/suspicious-values.ts'
import type { Indicator, IndicatorRow } from '../../model/terms.ts'

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

/** No blank stands between Chinese and digits on our pages; spacing is the browser's. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '')
}
