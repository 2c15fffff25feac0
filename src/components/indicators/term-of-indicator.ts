/** The explained term that bears the name of an indicator. */
import type { Indicator, Term } from '../../model/terms.ts'
import { readTerms } from '../../site/work-folder.ts'

let byName: ReadonlyMap<string, Term> | null = null

/** Null where nobody explains a word of that name. Memory for the length of one build. */
export function termOfIndicator({ name, aliases }: Indicator): Term | null {
  byName ??= new Map(
    readTerms()
      .filter(({ status }) => status !== 'discovered')
      .flatMap((term) => [term.term, ...term.aliases].map((word) => [word, term] as const)),
  )
  for (const word of [name, ...aliases]) {
    const term = byName.get(word)
    if (term !== undefined) return term
  }
  return null
}
