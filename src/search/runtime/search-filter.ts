import type { Kind, Level, Part } from '../../model/report.ts'
import { parts } from '../catalogue.ts'
import type { OpenIndex } from './open-index.ts'

type OneOrMany<T> = T | readonly T[]

/** Each field that is given must hold; an array means any of its values. */
export interface SearchFilter {
  place?: OneOrMany<string>
  year?: OneOrMany<number>
  level?: OneOrMany<Level>
  kind?: OneOrMany<Kind>
  part?: OneOrMany<Part>
}

const holds = (wanted: unknown, value: unknown): boolean =>
  wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value)

export const partOfClass = (blockClass: number): Part | null => parts[blockClass >> 3] ?? null

export interface BlockFilter {
  report: (report: number) => boolean
  block: (block: number) => boolean
}

export function blockFilter(filter: SearchFilter, index: OpenIndex): BlockFilter {
  const wanted = index.reports.map(
    (row) =>
      holds(filter.place, row.place) &&
      holds(filter.year, row.year) &&
      holds(filter.level, row.level) &&
      holds(filter.kind, row.kind),
  )
  return {
    report: (report) => wanted[report] ?? false,
    block: (block) => holds(filter.part, partOfClass(index.classOf[block] ?? 0)),
  }
}
