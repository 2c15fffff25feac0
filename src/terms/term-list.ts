/** The words of the site before they are counted: what `decideTerms` makes and the matcher looks for. */
import type { Term } from '../model/terms.ts'

/** One way to say a term. */
export interface Surface {
  /** Normalised. */
  key: string
  /** Whether its occurrences count (the term and its aliases), or it is only a mention. */
  counted: boolean
  /** Slugs of the only reports where it means this term; null: everywhere. */
  reports: string[] | null
}

export interface ListedTerm extends Pick<Term, 'id' | 'term' | 'aliases' | 'status' | 'definitions'> {
  surfaces: Surface[]
}

/** A term before it has its address. */
export interface DraftTerm extends Omit<ListedTerm, 'id'> {
  /** The id that an editor chose, or null. */
  wanted: string | null
  /** Year of the first report that has it; ±Infinity where none tells. */
  since: number
}
