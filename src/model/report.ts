/**
 * The shapes of one report, as published under `data/`. Field by field the public contract
 * (docs/data.md); every part of the pipeline speaks in these types.
 *
 * All offsets count UTF-16 code units into the `text` of a block, end exclusive.
 */
import { z } from 'zod'

/** Ids are ASCII, so that an address survives every chat program that mangles Chinese in links. */
export const idSchema = z.string().regex(/^[a-z0-9-]+$/)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const offset = z.int().nonnegative()

/** Administrative level of the place a document speaks for; null when the text does not tell. */
export const levelSchema = z.enum(['national', 'province', 'city', 'district', 'county', 'township', 'zone'])
export type Level = z.infer<typeof levelSchema>

export const kindSchema = z.enum(['government-work-report', 'article', 'plan', 'other'])
export type Kind = z.infer<typeof kindSchema>

/** Which part of a report a block stands in: what was done, what is intended, the government itself. */
export const partSchema = z.enum(['review', 'plan', 'governance', 'glossary'])
export type Part = z.infer<typeof partSchema>

export const blockTypeSchema = z.enum(['title', 'heading', 'paragraph', 'list-item', 'entry', 'note'])
export type BlockType = z.infer<typeof blockTypeSchema>

/** The unit that has an id and can be cited. `section` is the id of the nearest heading block above, or null. */
export const blockSchema = z.strictObject({
  id: idSchema,
  type: blockTypeSchema,
  section: idSchema.nullable(),
  part: partSchema.nullable(),
  text: z.string().min(1),
})
export type Block = z.infer<typeof blockSchema>

/**
 * A heading or a lead (段首句). `level` is depth in this document, not the kind of mark.
 * `block` is the heading block, or for a lead the paragraph that it opens.
 */
export interface OutlineItem {
  id: string
  level: 1 | 2 | 3
  /** Printed canonically (`一、`, `（一）`, `1.`), null where none is printed. */
  marker: string | null
  /** Without marker and closing 。; null where only a marker is printed. */
  title: string | null
  block: string
  part: Part | null
  children: OutlineItem[]
}
export const outlineItemSchema: z.ZodType<OutlineItem> = z.strictObject({
  id: idSchema,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  marker: z.string().nullable(),
  title: z.string().nullable(),
  block: idSchema,
  part: partSchema.nullable(),
  children: z.lazy(() => z.array(outlineItemSchema)),
})

/** One item of the report's own glossary section. */
export const entrySchema = z.strictObject({
  id: idSchema,
  /** Running number, from 1. */
  n: z.int().positive(),
  /** The printed label (`1.`, `[12]`), null where entries are not numbered. */
  label: z.string().nullable(),
  term: z.string().min(1),
  aliases: z.array(z.string()),
  definition: z.string(),
  block: idSchema,
})
export type Entry = z.infer<typeof entrySchema>

/** A span of a block. */
export interface Span {
  block: string
  start: number
  end: number
}

export const mentionSchema = z.strictObject({ block: idSchema, start: offset, end: offset, term: idSchema })
export type Mention = z.infer<typeof mentionSchema>

export const noteMarkSchema = z.strictObject({ block: idSchema, start: offset, end: offset, entry: idSchema })
export type NoteMark = z.infer<typeof noteMarkSchema>

export const figureKindSchema = z.enum(['count', 'measure', 'money', 'percent', 'multiple', 'rank', 'date', 'duration'])
export const comparatorSchema = z.enum(['approx', 'more-than', 'at-least', 'at-most', 'less-than'])
export const aspectSchema = z.enum(['growth', 'share', 'increment', 'threshold', 'level', 'rank', 'time'])
export const statusSchema = z.enum(['achieved', 'target', 'other'])
export type FigureKind = z.infer<typeof figureKindSchema>
export type Comparator = z.infer<typeof comparatorSchema>
export type Aspect = z.infer<typeof aspectSchema>
export type Status = z.infer<typeof statusSchema>

/** A number with its unit, comparator, and what it measures. */
export const figureSchema = z.strictObject({
  block: idSchema,
  start: offset,
  end: offset,
  kind: figureKindSchema,
  /** A number; of a date a string such as `2023-Q1/2023-Q3`. */
  value: z.union([z.number(), z.string()]),
  valueMax: z.union([z.number(), z.string()]).nullable(),
  unit: z.string().nullable(),
  comparator: comparatorSchema.nullable(),
  aspect: aspectSchema.nullable(),
  /** An id of data/indicators.json, else the noun phrase of the text, else null. */
  indicator: z.string().nullable(),
  year: z.int().nullable(),
  /** A part of a year (`Q1`, `H1`), else null. */
  period: z.string().nullable(),
  status: statusSchema,
})
export type Figure = z.infer<typeof figureSchema>

export const editKindSchema = z.enum([
  'noise',
  'join',
  'blank',
  'mark',
  'repair',
  'character',
  'correction',
  'metadata',
])
export type EditKind = z.infer<typeof editKindSchema>

/** One recorded difference between raw and shown text. */
export const editSchema = z.strictObject({
  kind: editKindSchema,
  /** 1-based line of the decoded (or extracted) text of the seed file. */
  line: z.int().positive(),
  before: z.string(),
  after: z.string(),
  /** In Chinese, for readers. */
  reason: z.string().min(1),
})
export type Edit = z.infer<typeof editSchema>

export const sourceSchema = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  url: z.string().nullable(),
})

/** What is known of a report, only from what its text (or its record's columns) states. */
export const metadataSchema = z.strictObject({
  slug: idSchema,
  title: z.string().min(1),
  place: z.string().nullable(),
  level: levelSchema.nullable(),
  kind: kindSchema,
  reportYear: z.int().nullable(),
  reviewYear: z.int().nullable(),
  delivered: isoDate.nullable(),
  published: isoDate.nullable(),
  speaker: z.strictObject({ name: z.string(), office: z.string().nullable() }).nullable(),
  meeting: z.string().nullable(),
  source: sourceSchema,
})
export type Metadata = z.infer<typeof metadataSchema>

export const countsSchema = z.strictObject({
  characters: z.int(),
  sections: z.int(),
  blocks: z.int(),
  mentions: z.int(),
  figures: z.int(),
  entries: z.int(),
})

/** A row of data/index.json. */
export const reportSummarySchema = metadataSchema.extend({
  /** Root-relative, with the base path of the site. */
  url: z.string(),
  data: z.string(),
  counts: countsSchema,
})
export type ReportSummary = z.infer<typeof reportSummarySchema>

/** data/reports/<slug>.json */
export const reportSchema = reportSummarySchema.extend({
  outline: z.array(outlineItemSchema),
  blocks: z.array(blockSchema),
  entries: z.array(entrySchema),
  mentions: z.array(mentionSchema),
  figures: z.array(figureSchema),
  noteMarks: z.array(noteMarkSchema),
  edits: z.array(editSchema),
})
export type Report = z.infer<typeof reportSchema>

/** data/index.json */
export const reportIndexSchema = z.strictObject({ schemaVersion: z.literal(1), reports: z.array(reportSummarySchema) })
