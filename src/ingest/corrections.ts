/**
 * Hand corrections: a file `NAME.corrections.yaml` beside the seed `NAME` (docs/corrections.md). The seed is never
 * edited; each correction is shown to readers as 勘误.
 */
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { kindSchema, levelSchema, type Edit, type Metadata } from '../model/report.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

export const CORRECTIONS_SUFFIX = '.corrections.yaml'

const text = z.string().min(1)
const date = z.iso.date()
const year = z.int().min(1949).max(2100)

const textCorrectionSchema = z.strictObject({
  /** Title of the document, where the file holds several. */
  document: text.optional(),
  /** 1-based line of the seed's text, where `instead` occurs more than once. */
  line: z.int().positive().optional(),
  instead: text,
  write: z.string(),
  why: text,
})
export type TextCorrection = z.infer<typeof textCorrectionSchema>

/** A field that is null is made unknown; a field that is not named stays as it was understood. */
const metadataCorrectionSchema = z.strictObject({
  document: text.optional(),
  title: text.optional(),
  place: text.nullable().optional(),
  level: levelSchema.nullable().optional(),
  kind: kindSchema.optional(),
  reportYear: year.nullable().optional(),
  reviewYear: year.nullable().optional(),
  delivered: date.nullable().optional(),
  published: date.nullable().optional(),
  speaker: z.strictObject({ name: text, office: text.nullable() }).nullable().optional(),
  meeting: text.nullable().optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
  why: text,
})
type MetadataCorrection = z.infer<typeof metadataCorrectionSchema>

const correctionsSchema = z.strictObject({
  text: z.array(textCorrectionSchema).default([]),
  /** One document needs no list. */
  metadata: z
    .preprocess(
      (given): unknown[] => (Array.isArray(given) ? (given as unknown[]) : [given]),
      z.array(metadataCorrectionSchema),
    )
    .optional(),
})

export interface Corrections {
  /** Name of the sidecar, for messages. */
  file: string
  text: TextCorrection[]
  /** `firstLine`: first line of the document that is meant, null where all are. */
  metadata: (MetadataCorrection & { firstLine: number | null })[]
}

/** What stands for a seed without a sidecar. */
export function noCorrections(seed: string): Corrections {
  return { file: seed + CORRECTIONS_SUFFIX, text: [], metadata: [] }
}

/**
 * Reads a sidecar.
 * @param file bare name of the sidecar
 * @throws UnreadableFileError naming the field and what is wrong with it
 */
export function parseCorrections(file: string, yaml: string): Corrections {
  const result = correctionsSchema.safeParse(parseYaml(file, yaml) ?? {}, { error: z.locales.zhCN().localeError })
  if (result.success) {
    const metadata = (result.data.metadata ?? []).map((correction) => ({ ...correction, firstLine: null }))
    return { file, text: result.data.text, metadata }
  }
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || '全文'}：${message}`)
  throw new UnreadableFileError(file, `勘误内容不合要求（${problems.join('；')}）`, '请对照 docs/corrections.md 修改')
}

function parseYaml(file: string, yaml: string): unknown {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) {
    throw new UnreadableFileError(file, `不是合格的 YAML（${problem.message}）`, '请检查缩进、冒号和引号')
  }
  try {
    // Aliases are of no use here, and ten lines of them can unfold to gigabytes.
    return document.toJS({ maxAliasCount: 0 }) as unknown
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw new UnreadableFileError(file, '含有 YAML 别名（*…）', '请把内容直接写出')
  }
}

export type UnnamedMetadata = Omit<Metadata, 'slug'>

const FIELD_NAMES = {
  title: '标题',
  place: '地点',
  level: '层级',
  kind: '类别',
  reportYear: '报告年份',
  reviewYear: '回顾年份',
  delivered: '报告日期',
  published: '发布日期',
  speaker: '报告人',
  meeting: '会议',
} as const
type Field = keyof typeof FIELD_NAMES
const FIELDS = Object.keys(FIELD_NAMES) as Field[]

/**
 * The metadata with the corrections that are for this document, and an edit for each changed field. The edits change
 * no character of the text, so their `before` and `after` are empty and the reason says all.
 */
export function applyMetadataCorrections(
  metadata: UnnamedMetadata,
  corrections: Corrections,
): { metadata: UnnamedMetadata; edits: Edit[] } {
  const mine = corrections.metadata.filter(
    ({ firstLine }) => firstLine === null || firstLine === metadata.source.lines[0],
  )
  return mine.reduce<{ metadata: UnnamedMetadata; edits: Edit[] }>(
    (before, correction) => {
      const after = correct(before.metadata, correction)
      return { metadata: after, edits: [...before.edits, ...changes(before.metadata, after, correction.why)] }
    },
    { metadata, edits: [] },
  )
}

function correct(metadata: UnnamedMetadata, correction: MetadataCorrection): UnnamedMetadata {
  const stated = FIELDS.filter((field) => correction[field] !== undefined).map((field) => [field, correction[field]])
  const { sourceUrl } = correction
  const source = sourceUrl === undefined ? metadata.source : { ...metadata.source, url: sourceUrl }
  return { ...metadata, ...(Object.fromEntries(stated) as Partial<UnnamedMetadata>), source }
}

function changes(before: UnnamedMetadata, after: UnnamedMetadata, why: string): Edit[] {
  const values = FIELDS.map((field): [string, string, string] => {
    return [FIELD_NAMES[field], shown(before[field]), shown(after[field])]
  })
  values.push(['原文网址', shown(before.source.url), shown(after.source.url)])
  return values
    .filter(([, old, now]) => old !== now)
    .map(([name, old, now]) => ({
      kind: 'correction',
      line: before.source.lines[0],
      before: '',
      after: '',
      reason: `勘误：${name}由“${old}”改为“${now}”。${why}`,
    }))
}

function shown(value: UnnamedMetadata[Field]): string {
  if (value === null) return '不详'
  return typeof value === 'object'
    ? [value.office, value.name].filter((part) => part !== null).join(' ')
    : String(value)
}
