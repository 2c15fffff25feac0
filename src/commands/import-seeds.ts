/** seeds/ → content/reports/: read, clean, structure, and write what was understood as Markdown. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { CORRECTIONS_SUFFIX, noCorrections, parseCorrections, type Corrections } from '../ingest/corrections.ts'
import { applyTextCorrections } from '../ingest/text-corrections.ts'
import { UnreadableFileError } from '../ingest/unreadable-file-error.ts'
import type { Doubt, StructuredReport } from '../model/structured-report.ts'
import { readReportMarkdown } from '../markdown/read-report-markdown.ts'
import { writeReportMarkdown } from '../markdown/write-report-markdown.ts'
import { importDocument } from '../pipeline.ts'
import { readDocuments } from '../ingest/read-documents.ts'
import { LostCharactersError } from '../structure/account-for-characters.ts'
import { assignSlugs, preferredSlug, type SlugClaim } from '../report/slug.ts'
import { separateTwins } from '../report/twins.ts'
import { readSlugOwners, slugKey, writeReportFiles } from '../site/report-folder.ts'

export interface ImportSummary {
  slugs: string[]
  /** Files of which nothing could be read, each with what happened, why, and what to do. */
  unreadable: UnreadableFileError[]
  doubts: Doubt[]
  edits: number
}

/**
 * Imports every file of a folder, in the order of their names. Files that cannot be read are
 * reported, the others are imported all the same. Reports that are no longer there are removed.
 */
export async function importSeeds(seedFolder: string, reportFolder: string): Promise<ImportSummary> {
  const reports: StructuredReport[] = []
  const { seeds, lonelySidecars } = await listSeeds(seedFolder)
  const unreadable = lonelySidecars.map(
    (name) => new UnreadableFileError(name, '旁边没有它要更正的原文件', '请检查文件名，或删去它'),
  )
  for (const name of seeds) {
    try {
      reports.push(...(await importSeed(seedFolder, name)))
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error
      unreadable.push(error)
    }
  }
  const unique = separateTwins(reports)
  const slugs = assignSlugs(
    unique.map(({ report, twins }) => ({
      claims: [slugClaim(report), ...twins.map(slugClaim)],
      content: report.blocks.map((block) => block.text).join('\n'),
    })),
    await readSlugOwners(reportFolder),
  )
  const files = unique.map(({ report }, index) => {
    const slug = slugs[index] as string
    return { slug, markdown: writeReportMarkdown(slug, report), edits: report.edits }
  })
  await writeReportFiles(reportFolder, files)
  return {
    slugs,
    unreadable,
    doubts: unique.flatMap(({ report }) => report.doubts),
    edits: unique.reduce((sum, { report }) => sum + report.edits.length, 0),
  }
}

function slugClaim({ metadata }: StructuredReport): SlugClaim {
  return { key: slugKey(metadata.source.file, metadata.title), preferred: preferredSlug(metadata) }
}

/** The reports of one file, its sidecar applied. */
async function importSeed(folder: string, name: string): Promise<StructuredReport[]> {
  const read = await readDocuments(name, await readFile(join(folder, name)))
  const { documents, corrections } = applyTextCorrections(read, await readSidecar(folder, name))
  return documents.map((document) => {
    try {
      const report = importDocument(document, corrections)
      checkRoundTrip(report)
      return report
    } catch (error) {
      if (!(error instanceof LostCharactersError)) throw error
      // A defect of this program must not keep the publisher's other files from being built.
      throw new UnreadableFileError(name, error.message, '这是程序的缺陷，其他文件不受影响')
    }
  })
}

async function readSidecar(folder: string, name: string): Promise<Corrections> {
  try {
    const file = name + CORRECTIONS_SUFFIX
    return parseCorrections(file, await readFile(join(folder, file), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return noCorrections(name)
    throw error
  }
}

/** @throws LostCharactersError when a block changes on its way through Markdown. */
function checkRoundTrip(report: StructuredReport): void {
  const { file } = report.metadata.source
  const { blocks } = readReportMarkdown(writeReportMarkdown('check', report), file)
  for (const [index, block] of report.blocks.entries()) {
    const before = JSON.stringify(block)
    const after = JSON.stringify(blocks[index])
    if (before !== after)
      throw new LostCharactersError(`${file} 第 ${index + 1} 段写成 Markdown 后变了：${before} → ${after}`)
  }
}

/** Hidden files, what Word puts beside a document while it is open, and what Windows puts into folders. */
const NOT_SEEDS = /(?:^|\/)(?:\.|~\$|(?:Thumbs\.db|desktop\.ini)$)/i

/** Names relative to the folder, `/` between the parts; files of subfolders too. */
async function listSeeds(folder: string): Promise<{ seeds: string[]; lonelySidecars: string[] }> {
  const names = (await readSeedFolder(folder)).filter((name) => !NOT_SEEDS.test(name)).sort()
  const sidecars = names.filter((name) => name.endsWith(CORRECTIONS_SUFFIX))
  const seeds = names.filter((name) => !name.endsWith(CORRECTIONS_SUFFIX))
  return {
    seeds,
    lonelySidecars: sidecars.filter((name) => !seeds.includes(name.slice(0, -CORRECTIONS_SUFFIX.length))),
  }
}

async function readSeedFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error(`找不到文件夹 ${folder}。请检查 --reports 后面的路径。`, { cause: error })
  }
}
