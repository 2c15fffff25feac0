/** Which other names the page of a term shows. */
import type { Term } from '../../model/terms.ts'
import { withoutMarks } from './compare-readings.ts'

/** 碳达峰、碳中和 beside 碳达峰碳中和 tells a reader nothing: of names that differ in marks alone the first stays. */
export function shownAliases({ term, aliases }: Pick<Term, 'term' | 'aliases'>): string[] {
  const seen = new Set([keyOf(term)])
  return aliases.filter((alias) => {
    const key = keyOf(alias)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A name of signs alone is its own key. */
function keyOf(name: string): string {
  return (withoutMarks(name) || name).toLowerCase()
}
