/** The files of `search/`, report by report; what writes them down stands in `write-search-index.ts`. */
import { createHash } from 'node:crypto'
import type { Term } from '../../model/terms.ts'
import { simplify } from '../../normalise/simplified-table.ts'
import { BLOCKS_PER_TEXT, CATALOGUE_VERSION, NOTES_PER_FILE, textFileName } from '../catalogue.ts'
import type { Catalogue, Manifest, ReportRow, TermNames, TextRow } from '../catalogue.ts'
import { arrangeBlocks } from './arrange-blocks.ts'
import { TextFolds } from './fold-tables.ts'
import { PairIndex } from './pair-index.ts'
import type { SearchableReport } from './searchable-report.ts'
import { noteRow, pinyinRows, termNames, termsForSearch } from './term-tables.ts'

export interface SearchFile {
  /** Path in the folder `search/`. */
  name: string
  content: string | Uint8Array
}

export interface NamedIndicator {
  name: string
  aliases: readonly string[]
}

export interface SearchIndexSummary {
  reports: number
  blocks: number
  /** Normalised, in UTF-16 units. */
  characters: number
  shards: number
  /** Postings, in bytes. */
  postings: number
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 8)

/**
 * @param reports Taken one at a time; none is kept.
 * @param indicators Their names are suggested for one another, as those of terms are.
 * @throws RangeError when a block is longer than a million characters.
 */
export async function* buildSearchFiles(
  reports: Iterable<SearchableReport> | AsyncIterable<SearchableReport>,
  allTerms: readonly Term[],
  indicators: readonly NamedIndicator[],
): AsyncGenerator<SearchFile, SearchIndexSummary, void> {
  const pairs = new PairIndex()
  const textFolds = new TextFolds()
  const rows: ReportRow[] = []
  for await (const report of reports) {
    const { blocks, classes, entryTerms } = arrangeBlocks(report, simplify)
    for (const block of blocks) {
      pairs.add(block.normalised)
      textFolds.add(block.text)
    }
    const texts = cut(
      blocks.map(({ id, text, path }): TextRow => [id, text, path]),
      BLOCKS_PER_TEXT,
    )
    const files = texts.map((file) => JSON.stringify(file))
    const { slug, title, place, level, kind, reportYear: year } = report
    const row = { slug, title, place, level, kind, year, hash: hashOf(files.join('')), classes, entryTerms }
    rows.push(row)
    yield* files.map((content, number) => ({ name: textFileName(row, number), content }))
  }

  const shards = pairs.shards()
  const digest = createHash('sha256')
  for (const file of shards.files) digest.update(file)
  const shardFolder = `pairs-${digest.digest('hex').slice(0, 10)}`
  yield* shards.files.map((content, number) => ({ name: `${shardFolder}/${number}.bin`, content }))

  const terms = termsForSearch(allTerms)
  const notes = cut(terms.map(noteRow), NOTES_PER_FILE)
  const noteFolder = `notes-${hashOf(JSON.stringify(notes))}`
  yield* notes.map((rows, number) => ({ name: `${noteFolder}/${number}.json`, content: JSON.stringify(rows) }))

  // Behind the terms, so that the notes keep their numbers.
  const otherNames: TermNames = indicators
    .filter(({ aliases }) => aliases.length > 0)
    .map(({ name, aliases }) => [name, ...aliases])
  const catalogue: Catalogue = {
    shards: shardFolder,
    starts: shards.starts,
    sizes: shards.files.map((file) => Math.ceil(file.length / 512)),
    blocks: pairs.blocks,
    characters: pairs.characters,
    reports: rows,
  }
  const { folds, textFolds: always } = textFolds.tables(pairs.characterTest())
  const tables = {
    terms: named('terms', [...terms.map(termNames), ...otherNames]),
    pinyin: named('pinyin', pinyinRows(terms, rows)),
    folds: named('folds', folds),
  }
  yield* Object.values(tables)
  const manifest: Manifest = {
    version: CATALOGUE_VERSION,
    catalogue,
    terms: tables.terms.name,
    notes: noteFolder,
    pinyin: tables.pinyin.name,
    folds: tables.folds.name,
    textFolds: always,
  }
  yield { name: 'manifest.json', content: JSON.stringify(manifest) }
  return {
    reports: rows.length,
    blocks: pairs.blocks,
    characters: pairs.characters,
    shards: shards.files.length,
    postings: shards.files.reduce((sum, file) => sum + file.length, 0),
  }
}

function named(name: string, value: unknown): SearchFile {
  const content = JSON.stringify(value)
  return { name: `${name}-${hashOf(content)}.json`, content }
}

function cut<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
