/** The shapes of data/terms.json and data/indicators.json (docs/data.md). */
import { z } from 'zod'
import { comparatorSchema, idSchema, statusSchema } from './report.ts'

/** defined: a report's glossary explains it. editorial: content/glossary does. discovered: nobody does yet. */
export const termStatusSchema = z.enum(['defined', 'editorial', 'discovered'])
export type TermStatus = z.infer<typeof termStatusSchema>

export const definitionSchema = z.strictObject({
  text: z.string().min(1),
  /** Slug of the report whose glossary gives it; null for an editorial one. */
  report: idSchema.nullable(),
  /** Id of the entry in that report. */
  entry: idSchema.nullable(),
  /** The cited public document of an editorial definition; null where a report gives it. */
  source: z
    .strictObject({
      title: z.string().min(1),
      issuer: z.string().min(1),
      date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
      number: z.string().nullable(),
      url: z.string().nullable(),
    })
    .nullable(),
})
export type Definition = z.infer<typeof definitionSchema>

export const termSchema = z.strictObject({
  id: idSchema,
  term: z.string().min(1),
  url: z.string(),
  aliases: z.array(z.string()),
  status: termStatusSchema,
  definitions: z.array(definitionSchema),
  reports: z.array(z.strictObject({ report: idSchema, count: z.int() })),
  mentions: z.int(),
  firstYear: z.int().nullable(),
  lastYear: z.int().nullable(),
})
export type Term = z.infer<typeof termSchema>

export const measureSchema = z.enum(['level', 'growth', 'share', 'increment'])
export const indicatorRowSchema = z.strictObject({
  place: z.string().nullable(),
  report: idSchema,
  year: z.int().nullable(),
  /** Part of a year (`Q1`, `H1`) or several years (`2017/2021`, a total); null: the whole year. */
  period: z.string().nullable(),
  status: statusSchema,
  measure: measureSchema,
  value: z.number().nullable(),
  unit: z.string().nullable(),
  comparator: comparatorSchema.nullable(),
  /** The report says 预计. */
  estimated: z.boolean(),
  /** A target in words (与经济增长同步), where no number stands. */
  qualitative: z.string().nullable(),
  sentence: z.string(),
  block: idSchema,
})
export type IndicatorRow = z.infer<typeof indicatorRowSchema>

export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  rows: z.array(indicatorRowSchema),
})
export type Indicator = z.infer<typeof indicatorSchema>
