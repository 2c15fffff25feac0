import type { Block, Kind, Level, OutlineItem } from '../../model/report.ts'

/** What the search needs of a report; every published report has it. */
export interface SearchableReport {
  slug: string
  title: string
  place: string | null
  level: Level | null
  kind: Kind
  reportYear: number | null
  blocks: Block[]
  outline: OutlineItem[]
  /** Which words of an entry block are its term. */
  entries: { block: string; term: string }[]
}
