/** Scores a folder of hand-made answers against what the program makes of the raw files. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanDocument } from '../clean/clean-document.ts'
import { readDocuments } from '../ingest/read-documents.ts'
import type { StructuredReport } from '../model/structured-report.ts'
import { accountForCharacters, LostCharactersError } from '../structure/account-for-characters.ts'
import { structureDocument } from '../structure/structure-document.ts'
import { isSeedsFolder, readGoldBreaks, readGoldReports, readGoldSeeds, type GoldDocument } from './gold.ts'
import { scoreBreaks, type BreakScore } from './score-breaks.ts'
import { scoreDocument, type DocumentScore } from './score-document.ts'

export interface FolderScore {
  documents: DocumentScore[]
  accounted: { right: number; total: number }
  breaks: BreakScore | null
  remarks: string[]
}

/**
 * @param gold folder of answers, like gold/seeds (documents.json …) or like corpus/gold (one json a report)
 * @param seeds folder of the raw files
 */
export async function scoreFolder(gold: string, seeds: string): Promise<FolderScore> {
  const isSeeds = isSeedsFolder(gold)
  const answers = isSeeds ? readGoldSeeds(gold) : readGoldReports(gold)
  const remarks: string[] = []
  const accounted = { right: 0, total: 0 }
  const reports: StructuredReport[] = []
  for (const file of new Set(answers.map((each) => each.file))) {
    const path = join(seeds, file)
    if (!existsSync(path)) throw new Error(`找不到原文件 ${path}；请用 --seeds 指明原文件所在的文件夹`)
    for (const document of await readDocuments(file, readFileSync(path))) {
      const report = structureDocument(cleanDocument(document))
      reports.push(report)
      accounted.total += 1
      try {
        accountForCharacters(document, report)
        accounted.right += 1
      } catch (error) {
        if (!(error instanceof LostCharactersError)) throw error
        remarks.push(error.message)
      }
    }
  }
  const documents = answers.flatMap((answer) => {
    const report = reportFor(answer, reports)
    if (!report) remarks.push(`no document for ${answer.name}`)
    return report ? [scoreDocument(answer, report)] : []
  })
  return { documents, accounted, breaks: isSeeds ? scoreBreaks(readGoldBreaks(gold), reports) : null, remarks }
}

/** The document of the file, or of the lines where a file holds several. */
function reportFor({ file, line }: GoldDocument, reports: StructuredReport[]): StructuredReport | undefined {
  const ofFile = reports.filter(({ metadata }) => metadata.source.file === file)
  if (line === null) return ofFile[0]
  return ofFile.find(({ metadata: { source } }) => source.lines[0] <= line + 1 && line <= source.lines[1])
}
