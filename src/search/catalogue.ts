/** The files of the search index that every search reads first, as they are written and read. */
import type { BlockType, Kind, Level, Part } from '../model/report.ts'

export const CATALOGUE_VERSION = 2

/** search/manifest.json: fetched anew each time; names the other files by their content. */
export interface Manifest {
  version: number
  /** Not a file of its own: no search can do without it, and it would come a round trip later. */
  catalogue: Catalogue
  terms: string
  /** Folder of the notes on terms, so many to a file. */
  notes: string
  pinyin: string
  /** Traditional characters (see `Folds`) that a reader may type. */
  folds: string
  /** Those that stand in the texts themselves, and those of GB 2312: alternately traditional, simplified. */
  textFolds: string
}

/** Blocks of a report stand in the index by class, the short ones of a class first. */
export const parts: readonly (Part | null)[] = ['plan', null, 'governance', 'review', 'glossary']
/** `lead`: a paragraph or list item that opens with a lead. */
export const blockTypes: readonly (BlockType | 'lead')[] = [
  'title', 'heading', 'lead', 'entry', 'list-item', 'paragraph', 'note',
] // prettier-ignore
export const classOf = (part: Part | null, type: BlockType | 'lead'): number =>
  parts.indexOf(part) * 8 + blockTypes.indexOf(type)

export interface ReportRow {
  slug: string
  title: string
  place: string | null
  level: Level | null
  kind: Kind
  year: number | null
  /** Content hash, in the names of the text files. */
  hash: string
  /** Alternately class and number of blocks. */
  classes: number[]
  /** Of each entry block, in the order of the index: start and end of its term in the normalised text. */
  entryTerms: number[]
}

export interface Catalogue {
  /** Folder of the shards, named by content. */
  shards: string
  /** The first character pair of each shard, one after the other. */
  starts: string
  /** Of each shard, in half kilobytes: what it costs to fetch, about. */
  sizes: number[]
  /** Number of blocks. */
  blocks: number
  reports: ReportRow[]
  /** Normalised texts together, in UTF-16 units. */
  characters: number
}

/** How many blocks one text file holds. */
export const BLOCKS_PER_TEXT = 5
export const textFileName = (row: { slug: string; hash: string }, file: number): string =>
  `text/${row.slug}.${row.hash}/${file}.json`

/** One block in a text file: id, text, headings above it (as printed, outermost first). */
export type TextRow = [id: string, text: string, path: string[]]

/** The names of each term (the term itself first, then its aliases), explained terms first. */
export type TermNames = string[][]

/** How many terms one file of notes holds, in the order of `TermNames`. */
export const NOTES_PER_FILE = 16
/** What a note shows: id of the term, its definition (cut; null where nobody gives one), who gives it, which report. */
export type NoteRow = [id: string, text: string | null, by: 'report' | 'editor' | null, report: string | null]

/** One line of the pinyin file: syllables without tones, what they spell, occurrences (0 for a title or place). */
export type PinyinRow = [syllables: string, text: string, mentions: number]
