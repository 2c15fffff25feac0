/** The note beside a paragraph: a word, what it means in a few words, and who says so. */
import type { Element } from 'hast'
import type { Term } from '../model/terms.ts'
import { shortDefinition } from '../terms/short-definition.ts'
import { datedDefinitions, noteSource, type DefiningReport } from './dated-definitions.ts'
import { element } from './hast.ts'
import { termPath } from './links.ts'

/**
 * @param own Slug of the report beside which the note stands: its own definition is the one shown.
 * @returns Null for a word that nobody explains.
 */
export function marginNote(
  term: Term,
  number: number,
  own: string,
  reports: ReadonlyMap<string, DefiningReport>,
  base: string,
): Element | null {
  const [first, ...others] = datedDefinitions(term.definitions, reports, own)
  if (first === undefined) return null
  const page = termPath(base, term.id)
  return element(
    'div',
    { className: ['m'], role: 'note', dataN: number },
    element('a', { href: page }, term.term),
    element('span', {}, shortDefinition(first.definition.text)),
    element(
      'small',
      {},
      noteSource(first, own).join('　'),
      ...(others.length === 0
        ? []
        : ['　', element('a', { href: `${page}#definition` }, `另有${others.length}条解释`)]),
    ),
  )
}
