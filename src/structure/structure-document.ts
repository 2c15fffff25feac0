/** Structure: from the logical lines of a document to its blocks and metadata. */
import type { CleanDocument } from '../clean/clean-document-model.ts'
import type { Doubt, StructuredReport } from '../model/structured-report.ts'
import { markLeads } from './block-leads.ts'
import { blocksOfDrafts, readBody } from './body-blocks.ts'
import { withoutLine, type DraftBlock } from './draft-block.ts'
import { readTitleBlock } from './title-block.ts'
import { cutGluedHeading } from './glossary/glued-heading.ts'
import { readGlossaryPart } from './glossary-part.ts'
import { cutLogicalLines } from './logical-lines.ts'
import { metadataDoubts } from './metadata/metadata-doubts.ts'
import { readMetadata } from './metadata/read-metadata.ts'

/**
 * The report that a cleaned document is: blocks in source order with every character of the cleaned lines, metadata
 * from what the text states, and the doubts of cleaning and structuring together.
 */
export function structureDocument(document: CleanDocument): StructuredReport {
  const doubts: Omit<Doubt, 'file'>[] = []
  const lines = cutLogicalLines(document.content, doubts)
  const front = readTitleBlock(lines, document.statements.title)
  const glossary = readGlossaryPart(cutGluedHeading(front.body))
  const body = blocksOfDrafts(readBody(glossary?.body ?? front.body, doubts))
  const annexes = blocksOfDrafts(readBody(glossary?.rest ?? [], doubts, true)).map(asAnnex)
  const drafts = [...front.blocks, ...markLeads(body), ...(glossary?.blocks ?? []), ...annexes]
  const blocks = drafts.map(withoutLine)
  const metadata = readMetadata(document, blocks)
  const found = [...doubts, ...(glossary?.doubts ?? []), ...metadataDoubts(metadata, blocks)]
  return {
    metadata,
    blocks,
    edits: [...document.edits, ...(glossary?.edits ?? [])].sort((a, b) => a.line - b.line),
    doubts: [...document.doubts, ...found.map((doubt) => ({ file: document.file, ...doubt }))],
  }
}

/** What follows the glossary is no section of the report. */
function asAnnex(block: DraftBlock): DraftBlock {
  return block.type === 'heading' ? { type: 'note', text: block.text, line: block.line } : block
}
