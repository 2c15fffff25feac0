/** The hand-made answers, as the files on disk have them, brought to one shape. */
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export interface GoldHeading {
  level: number
  marker: string | null
  title: string | null
  body: string
  optional: boolean
}

interface GoldEntry {
  term: string
  definition: string
}

export interface GoldDocument {
  name: string
  file: string
  /** First line of the document in its file, for files that hold several. */
  line: number | null
  fields: Record<string, string | null>
  outline: GoldHeading[] | null
  /** False where the answers leave the glossary's heading and leads without a number out of the outline. */
  outlineIsWhole: boolean
  entries: GoldEntry[] | null
  noise: string[]
  bodyStarts: string | null
  documentEnds: string | null
}

const text = z.string().nullable().optional()
const heading = z.object({
  level: z.int(),
  marker: text,
  title: text,
  body8: text,
  optional: z.boolean().optional(),
})
const reportSchema = z.object({
  slug: z.string(),
  file: z.string(),
  title: text,
  place: text,
  report_year: z.int().nullable().optional(),
  delivered: text,
  speaker: text,
  document_ends: text,
  body_starts: text,
  noise_lines: z.array(z.string()).optional(),
  outline: z.array(heading),
  glossary: z.array(z.object({ term: z.string(), definition: z.string() })).optional(),
})

/** One file a report, as in corpus/gold. */
export function readGoldReports(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = reportSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return {
        name: gold.slug,
        file: gold.file.replace(/^.*\//, ''),
        line: null,
        fields: {
          title: gold.title ?? null,
          place: gold.place ?? null,
          reportYear: gold.report_year == null ? null : String(gold.report_year),
          delivered: gold.delivered ?? null,
          speaker: gold.speaker ?? null,
        },
        outline: gold.outline.map((item) => ({
          level: item.level,
          marker: item.marker ?? null,
          title: item.title ?? null,
          body: item.body8 ?? '',
          optional: item.optional ?? false,
        })),
        outlineIsWhole: false,
        entries: gold.glossary ?? [],
        noise: gold.noise_lines ?? [],
        bodyStarts: gold.body_starts ?? null,
        documentEnds: gold.document_ends ?? null,
      }
    })
}

const documentSchema = z.object({
  file: z.string(),
  doc_id: z.string(),
  title: z.string(),
  place: text,
  date: text,
  date_kind: text,
  published: text,
  reporter: text,
  office: text,
  meeting: text,
  report_year: z.int().nullable(),
  review_year: z.int().nullable(),
  has_glossary: z.boolean(),
  line_range: z.tuple([z.int(), z.int()]),
  noise_lines: z.array(z.string()),
})
interface NestedHeading {
  level: number
  marker: string | null
  title: string | null
  first_8_chars_of_body: string
  children: NestedHeading[]
}
const nestedSchema: z.ZodType<NestedHeading> = z.object({
  level: z.int(),
  marker: z.string().nullable(),
  title: z.string().nullable(),
  first_8_chars_of_body: z.string(),
  children: z.lazy(() => z.array(nestedSchema)),
})
const outlinesSchema = z.array(z.object({ doc_id: z.string(), outline: z.array(nestedSchema) }))
const glossarySchema = z.array(z.object({ doc_id: z.string(), term: z.string(), definition: z.string() }))

/** documents.json, outline.json and glossary.json, as in gold/seeds. */
export function readGoldSeeds(folder: string): GoldDocument[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const outlines = outlinesSchema.parse(read('outline.json'))
  const entries = glossarySchema.parse(read('glossary.json'))
  return z
    .array(documentSchema)
    .parse(read('documents.json'))
    .map((gold) => {
      const outline = outlines.find(({ doc_id }) => doc_id === gold.doc_id)
      return {
        name: gold.doc_id,
        file: gold.file,
        line: gold.line_range[0],
        fields: {
          title: gold.title,
          place: gold.place ?? null,
          reportYear: gold.report_year === null ? null : String(gold.report_year),
          reviewYear: gold.review_year === null ? null : String(gold.review_year),
          delivered: gold.date_kind === 'delivered' ? (gold.date ?? null) : null,
          published: gold.published ?? null,
          speaker: gold.reporter ?? null,
          office: gold.office ?? null,
          meeting: gold.meeting ?? null,
        },
        outline: outline ? flatten(outline.outline) : null,
        outlineIsWhole: true,
        entries: gold.has_glossary ? entries.filter(({ doc_id }) => doc_id === gold.doc_id) : [],
        noise: gold.noise_lines,
        bodyStarts: null,
        documentEnds: null,
      }
    })
}

function flatten(items: NestedHeading[]): GoldHeading[] {
  return items.flatMap((item) => [
    {
      level: Math.min(item.level, 3),
      marker: item.marker,
      title: item.title,
      body: item.first_8_chars_of_body,
      optional: item.level > 3,
    },
    ...flatten(item.children),
  ])
}

const breakSchema = z.object({
  file: z.string(),
  line_no_before: z.int(),
  line_no_after: z.int(),
  line_before: z.string(),
  line_after: z.string(),
})
const joinsSchema = z.object({ joins: z.array(breakSchema), breaks_to_keep: z.array(breakSchema) })
export type GoldBreak = z.infer<typeof breakSchema>

/** Lines that were one (joins) and line ends that are real (breaks). */
export function readGoldBreaks(folder: string): { joins: GoldBreak[]; breaks: GoldBreak[] } {
  const gold = joinsSchema.parse(JSON.parse(readFileSync(join(folder, 'joins.json'), 'utf8')))
  return { joins: gold.joins, breaks: gold.breaks_to_keep }
}

/** True of a folder like gold/seeds. */
export function isSeedsFolder(folder: string): boolean {
  return existsSync(join(folder, 'documents.json'))
}
