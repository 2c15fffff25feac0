/**
 * The front matter of content/reports/*.md: what import learned of a report, for people to read and
 * for the build to read back. Keys stand in the order of the contract.
 */
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { metadataSchema, type Metadata } from '../model/report.ts'
import type { Doubt } from '../model/structured-report.ts'

const doubtSchema: z.ZodType<Doubt> = z.strictObject({
  file: z.string(),
  line: z.int().positive().nullable(),
  rule: z.string(),
  message: z.string(),
  confidence: z.number().min(0).max(1),
})

const frontMatterSchema = metadataSchema.extend({ doubts: z.array(doubtSchema) })
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** YAML 1.2 without line folding, so that the same report gives the same bytes. */
export function writeFrontMatter(metadata: Metadata, doubts: readonly Doubt[]): string {
  const { slug, title, place, level, kind, reportYear, reviewYear, delivered, published, speaker, meeting, source } =
    metadata
  return stringify(
    {
      slug,
      title,
      place,
      level,
      kind,
      reportYear,
      reviewYear,
      delivered,
      published,
      speaker,
      meeting,
      source,
      doubts,
    },
    // A date without quotes is a string in YAML 1.2's core schema, but not in every reader's.
    { lineWidth: 0, version: '1.2', defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE' },
  ).trimEnd()
}

/**
 * @throws Error naming the file and each field that is missing or of the wrong kind.
 */
export function readFrontMatter(yaml: string, file: string): FrontMatter {
  const result = frontMatterSchema.safeParse(parse(yaml, { version: '1.2', maxAliasCount: 0 }))
  if (!result.success) {
    throw new Error(
      `${file}: the front matter does not fit.\n${z.prettifyError(result.error)}\nRun \`npm run import\` to write it again from the seed.`,
    )
  }
  return result.data
}
