/** The same text in two files (a txt and the docx it came from) is one report. */
import type { StructuredReport } from '../model/structured-report.ts'

/** Two files of one report differ by a page number or a blank line; two reports share hardly a paragraph. */
const SHARED_PARAGRAPHS = 0.9

/** Leaves out each report whose paragraphs stand in an earlier one, and names it among that one's doubts. */
export function separateTwins(reports: readonly StructuredReport[]): StructuredReport[] {
  const kept: { report: StructuredReport; texts: Set<string> }[] = []
  for (const report of reports) {
    const texts = paragraphTexts(report)
    const first = kept.find((other) => mayBeOne(report, other.report) && areTwins(texts, other.texts))
    if (first === undefined) {
      kept.push({ report, texts })
      continue
    }
    const { file } = report.metadata.source
    first.report = {
      ...first.report,
      doubts: [
        ...first.report.doubts,
        {
          file,
          line: report.metadata.source.lines[0],
          rule: 'text-is-built-once',
          message: `《${report.metadata.title}》与 ${first.report.metadata.source.file} 是同一篇文字，只收一次。`,
          confidence: 0.95,
        },
      ],
    }
  }
  return kept.map(({ report }) => report)
}

/** Two counties may borrow each other's sentences; where place or year differ, each report is kept. */
function mayBeOne({ metadata: a }: StructuredReport, { metadata: b }: StructuredReport): boolean {
  const sameYear = a.reportYear === null || b.reportYear === null || a.reportYear === b.reportYear
  const samePlace = a.place === null || b.place === null || a.place.includes(b.place) || b.place.includes(a.place)
  return sameYear && samePlace
}

function paragraphTexts(report: StructuredReport): Set<string> {
  return new Set(
    report.blocks
      .filter((block) => block.type === 'paragraph' || block.type === 'heading')
      .map((block) => block.text.normalize('NFKC').replace(/\s/gu, '')),
  )
}

function areTwins(texts: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const smaller = Math.min(texts.size, others.size)
  const larger = Math.max(texts.size, others.size)
  // Sets of very different size cannot share enough; this keeps many reports cheap.
  if (smaller === 0 || smaller / larger < SHARED_PARAGRAPHS) return false
  let shared = 0
  for (const text of texts) if (others.has(text)) shared++
  return shared / larger >= SHARED_PARAGRAPHS
}
