/** Terms that the reader of a missing address may have meant. Runs in the browser. */
import { matchNames, type TermName } from '../terms/match-names.ts'

const MOST = 6
/** A shorter beginning than this is shared by words that have nothing to do with each other. */
const LEAST_LETTERS = 4

/** The terms whose reading holds what the address spells, else the longest beginning of it that any holds. */
export function nearTerms(names: readonly TermName[], reading: string): TermName[] {
  for (let length = reading.length; length >= LEAST_LETTERS; length--) {
    const found = matchNames(names, reading.slice(0, length))
    if (found.length > 0) return found.slice(0, MOST)
  }
  return []
}
