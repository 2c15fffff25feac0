/** content/reports/ on disk: `<slug>.md` and beside it `<slug>.edits.jsonl`, one edit a line. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { recordedEditSchema, type RecordedEdit } from '../model/structured-report.ts'
import { readReportMarkdown } from '../markdown/read-report-markdown.ts'

const MARKDOWN = '.md'
const EDITS = '.edits.jsonl'

export interface ReportFiles {
  slug: string
  markdown: string
  edits: RecordedEdit[]
}

/** Who a slug belongs to across imports: the file and the title, which survive edits of the text. */
export function slugKey(file: string, title: string): string {
  return `${file}\n${title}`
}

/** Slugs of the last import, by slugKey. */
export async function readSlugOwners(folder: string): Promise<Map<string, string>> {
  const owners = new Map<string, string>()
  for (const slug of await reportSlugs(folder)) {
    const { frontMatter } = readReportMarkdown(await readFile(join(folder, slug + MARKDOWN), 'utf8'), slug + MARKDOWN)
    owners.set(slugKey(frontMatter.source.file, frontMatter.title), slug)
  }
  return owners
}

/** In the order of their names; none when the folder is not there yet. */
export async function reportSlugs(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith(MARKDOWN))
    .map((name) => name.slice(0, -MARKDOWN.length))
    .sort()
}

export async function readReportFiles(folder: string, slug: string): Promise<ReportFiles> {
  const [markdown, lines] = await Promise.all([
    readFile(join(folder, slug + MARKDOWN), 'utf8'),
    readFile(join(folder, slug + EDITS), 'utf8'),
  ])
  const edits = z.array(recordedEditSchema).parse(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line)),
  )
  return { slug, markdown, edits }
}

/** Writes these reports and removes what an earlier import left of others. */
export async function writeReportFiles(folder: string, reports: readonly ReportFiles[]): Promise<void> {
  const stale = new Set(await reportSlugs(folder))
  for (const { slug, markdown, edits } of reports) {
    stale.delete(slug)
    await writeFile(join(folder, slug + MARKDOWN), markdown)
    await writeFile(join(folder, slug + EDITS), edits.map((edit) => `${JSON.stringify(edit)}\n`).join(''))
  }
  for (const slug of stale) {
    await rm(join(folder, slug + MARKDOWN))
    await rm(join(folder, slug + EDITS), { force: true })
  }
}
