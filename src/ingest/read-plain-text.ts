/** Text and Markdown files: one document, or the items of a scraped list. */
import { cutFrontMatter } from './front-matter.ts'
import { splitList } from './split-list.ts'
import { draftDocument, splitLines, type DraftDocument } from './source-text.ts'

export function readPlainText(text: string): DraftDocument[] {
  const lines = splitLines(text)
  return cutFrontMatter(lines) ?? splitList(lines) ?? [draftDocument(lines)]
}
