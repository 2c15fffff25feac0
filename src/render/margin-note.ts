/** The note beside a paragraph: a word, what it means in a few words, and who says so. */
import type { Element } from 'hast'
import type { Definition, Term } from '../model/terms.ts'
import { element } from './hast.ts'
import { termPath } from './links.ts'
import { shortDefinition } from '../terms/short-definition.ts'
import { termKindNames } from './term-kind.ts'

export function marginNote(term: Term, number: number, base: string): Element | null {
  const definition = term.definitions[0]
  if (definition === undefined) return null
  return element(
    'div',
    { className: ['m'], role: 'note', dataN: number },
    element('a', { href: termPath(base, term.id) }, term.term),
    element('span', {}, shortDefinition(definition.text)),
    element('small', {}, [termKindNames[term.status], documentNumber(definition)].filter(Boolean).join('　')),
  )
}

function documentNumber(definition: Definition): string {
  return definition.source?.number ?? definition.source?.title ?? ''
}
