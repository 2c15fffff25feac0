import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../clean/clean-document.ts'
import type { SourceDocument } from '../model/source-document.ts'
import type { StructuredBlock } from '../model/structured-report.ts'
import { accountForCharacters } from './account-for-characters.ts'
import { structureDocument } from './structure-document.ts'

/** Each folder holds an invented report with one sort of trouble, and what is to become of it. */
const FIXTURES = join(import.meta.dirname, 'fixtures')

describe('a report with its quirks becomes the report it is', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    const document = sourceOf(readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8'))
    const report = structureDocument(cleanDocument(document))
    const { title, place, level, kind, reportYear, reviewYear, delivered, published, speaker, meeting } =
      report.metadata
    const found = {
      metadata: { title, place, level, kind, reportYear, reviewYear, delivered, published, speaker, meeting },
      blocks: report.blocks.map(shown),
      doubts: report.doubts.map(({ rule }) => rule),
    }
    expect(found).toEqual(JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')))
    accountForCharacters(document, report)
  })
})

/** `## （一）…` for a heading, the text with its leads in ⟦⟧ for a paragraph. */
function shown(block: StructuredBlock): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
  if (block.type === 'entry')
    return `entry ${block.text.slice(...block.term)} = ${block.text.slice(...block.definition)}`
  if (!('leads' in block)) return `${block.type} ${block.text}`
  const text = block.leads.reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    block.text,
  )
  return `${block.type} ${text}`
}

function sourceOf(text: string): SourceDocument {
  const content = text.split('\n').map((line, index) => ({ number: index + 1, text: line }))
  return {
    file: 'input.txt',
    sha256: '0'.repeat(64),
    lines: [1, content.length],
    content,
    statements: { title: null, place: null, year: null, published: null, url: null },
    edits: [],
    doubts: [],
  }
}
