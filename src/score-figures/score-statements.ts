/** Scores indicator statements against the hand-made ones. */
import { z } from 'zod'
import type { Indicator, IndicatorRow } from '../model/terms.ts'

const statementSchema = z.object({
  status: z.string(),
  year: z.number(),
  measure: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  modifier: z.string().nullable(),
  qualitative: z.string().nullable(),
  estimated: z.boolean(),
  clause: z.string(),
})
type GoldStatement = z.infer<typeof statementSchema>

export const goldIndicatorsSchema = z.object({
  reports: z.record(z.string(), z.object({ report_year: z.number(), review_year: z.number() })),
  indicators: z.array(
    z.object({ id: z.string(), reports: z.record(z.string(), z.record(z.string(), z.array(statementSchema))) }),
  ),
})
export type GoldIndicators = z.infer<typeof goldIndicatorsSchema>

export interface StatementScore {
  gold: number
  /** Statements that a row matches in indicator, status, year, measure, value and unit. */
  found: number
  /** Of those found, also comparator and estimated right. */
  right: number
  /** Rows of a whole year that no statement has. */
  extra: number
  wrong: string[]
}

/** Scores the rows of one report (seed number as in the answers). Rows of a part of a year are not in the answers. */
export function scoreStatements(gold: GoldIndicators, seed: string, indicators: readonly Indicator[]): StatementScore {
  const score: StatementScore = { gold: 0, found: 0, right: 0, extra: 0, wrong: [] }
  for (const { id, reports } of gold.indicators) {
    const rows = (indicators.find((indicator) => indicator.id === id.replaceAll('_', '-'))?.rows ?? []).filter(
      ({ period }) => period === null,
    )
    const used = new Set<IndicatorRow>()
    for (const statement of Object.values(reports[seed] ?? {}).flat()) {
      score.gold += 1
      const row = rows.find((candidate) => !used.has(candidate) && states(candidate, statement))
      if (row === undefined) {
        score.wrong.push(`${seed} ${id} missed: ${statement.clause}`)
        continue
      }
      used.add(row)
      score.found += 1
      if (row.comparator === statement.modifier && row.estimated === statement.estimated) score.right += 1
      else score.wrong.push(`${seed} ${id} comparator or 预计: ${statement.clause}`)
    }
    for (const row of rows) {
      if (used.has(row)) continue
      score.extra += 1
      score.wrong.push(
        `${seed} ${id} not in the answers: ${row.status} ${row.measure} ${String(row.value)} in ${row.sentence.slice(0, 60)}`,
      )
    }
  }
  return score
}

function states(row: IndicatorRow, statement: GoldStatement): boolean {
  const measure = statement.measure === 'change' ? 'growth' : statement.measure
  if (row.status !== statement.status || row.year !== statement.year || row.measure !== measure) return false
  return statement.value === null
    ? row.qualitative !== null
    : row.value === statement.value && row.unit === statement.unit
}
