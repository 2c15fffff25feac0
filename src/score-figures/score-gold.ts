/** Scores figures against the hand-made answers, by the rules of their scorer (score.mjs). */
import { z } from 'zod'
import type { Figure } from '../model/report.ts'

const scalar = z.union([z.number(), z.string()]).nullable()
export const goldFigureSchema = z.object({
  id: z.string(),
  seed: z.string(),
  para: z.number(),
  paragraph_excerpt: z.string(),
  surface: z.string(),
  start: z.number(),
  end: z.number(),
  kind: z.string(),
  value: scalar,
  value_max: scalar.optional(),
  unit: z.string().nullable(),
  modifier: z.string().nullable(),
  aspect: z.string().nullable(),
  status: z.string(),
  year: z.number().nullable(),
  indicator_id: z.string().nullable(),
})
export type GoldFigure = z.infer<typeof goldFigureSchema>

export const goldNegativeSchema = z.object({
  seed: z.string(),
  para: z.number(),
  start: z.number(),
  end: z.number(),
  surface: z.string(),
  context: z.string(),
  reason: z.string(),
})
export type GoldNegative = z.infer<typeof goldNegativeSchema>

export interface FoundFigure {
  seed: string
  para: number
  figure: Figure
}

export interface GoldScore {
  gold: number
  found: number
  exact: number
  overlapping: number
  falsePositives: number
  negativesHit: number
  negatives: number
  precision: number
  recall: number
  f1: number
  /** Right of the exact spans, by field. */
  fields: Map<string, number>
  /** One line for each thing wrong. */
  wrong: string[]
}

const FIELDS = ['kind', 'value', 'valueMax', 'unit', 'comparator', 'aspect', 'status', 'year', 'indicator'] as const
type Field = (typeof FIELDS)[number]

/**
 * @param goldIndicators Ids (with `-`) of the indicators that the answers know; others count as none.
 */
export function scoreGold(
  gold: readonly GoldFigure[],
  negatives: readonly GoldNegative[],
  found: readonly FoundFigure[],
  goldIndicators: ReadonlySet<string>,
): GoldScore {
  const goldByPara = Map.groupBy(gold, placeOf)
  const foundByPara = Map.groupBy(
    found.filter((item) => goldByPara.has(placeOf(item))),
    placeOf,
  )
  const fields = new Map<Field, number>(FIELDS.map((field) => [field, 0]))
  const wrong: string[] = []
  let exact = 0
  let overlapping = 0
  for (const answer of gold) {
    const touching = (foundByPara.get(placeOf(answer)) ?? []).filter(({ figure }) => overlaps(figure, answer))
    if (touching.length > 0) overlapping += 1
    const same = touching.find(({ figure }) => figure.start === answer.start && figure.end === answer.end)
    if (same === undefined) {
      wrong.push(`${answer.id} ${answer.surface} ${touching.length > 0 ? 'other span' : 'missed'}`)
      continue
    }
    exact += 1
    for (const field of FIELDS) {
      const [want, got] = [wanted(answer, field), given(same.figure, field, goldIndicators)]
      if (equal(want, got)) fields.set(field, (fields.get(field) ?? 0) + 1)
      else wrong.push(`${answer.id} ${answer.surface} ${field}: gold ${String(want)}, got ${String(got)}`)
    }
  }
  const considered = [...foundByPara.values()].flat()
  const strays = considered.filter(
    (item) => !(goldByPara.get(placeOf(item)) ?? []).some((answer) => overlaps(item.figure, answer)),
  )
  for (const { seed, para, figure } of strays) {
    wrong.push(
      `${seed}-${String(para)}-${String(figure.start)} ${String(figure.value)} ${figure.unit ?? ''} is no figure`,
    )
  }
  const hit = negatives.filter(
    (negative) =>
      (foundByPara.get(placeOf(negative)) ?? []).some(({ figure }) => overlaps(figure, negative)) &&
      !(goldByPara.get(placeOf(negative)) ?? []).some((answer) => overlaps(answer, negative)),
  )
  for (const negative of hit) wrong.push(`must not be tagged: ${negative.surface} in ${negative.context}`)
  const precision = exact / Math.max(1, considered.length)
  const recall = exact / Math.max(1, gold.length)
  return {
    gold: gold.length,
    found: considered.length,
    exact,
    overlapping,
    falsePositives: strays.length,
    negativesHit: hit.length,
    negatives: negatives.length,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall),
    fields,
    wrong,
  }
}

const placeOf = ({ seed, para }: { seed: string; para: number }): string => `${seed}-${String(para)}`

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && a.end > b.start
}

function wanted(answer: GoldFigure, field: Field): string | number | null {
  switch (field) {
    case 'valueMax':
      return answer.value_max ?? null
    case 'comparator':
      return answer.modifier
    case 'indicator':
      return answer.indicator_id?.replaceAll('_', '-') ?? null
    default:
      return answer[field]
  }
}

function given(figure: Figure, field: Field, goldIndicators: ReadonlySet<string>): string | number | null {
  if (field !== 'indicator') return figure[field]
  return figure.indicator !== null && goldIndicators.has(figure.indicator) ? figure.indicator : null
}

function equal(a: string | number | null, b: string | number | null): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
  return a === b
}
