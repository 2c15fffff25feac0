/** The note beside a paragraph: a word, what it means in a few words, and who says so. */
import type { Element } from 'hast'
import type { Definition, Term } from '../model/terms.ts'
import { element } from './hast.ts'
import { termPath } from './links.ts'
import { termKindNames } from './term-kind.ts'

const MOST_CHARACTERS = 60
/** Below this a cut at a mark of punctuation would leave too little to understand. */
const LEAST_CHARACTERS = 24

export function marginNote(term: Term, number: number, base: string): Element | null {
  const definition = term.definitions[0]
  if (definition === undefined) return null
  return element(
    'div',
    { className: ['m'], role: 'note', dataN: number },
    element('a', { href: termPath(base, term.id) }, term.term),
    element('span', {}, shorten(definition.text)),
    element('small', {}, [termKindNames[term.status], documentNumber(definition)].filter(Boolean).join('　')),
  )
}

function documentNumber(definition: Definition): string {
  return definition.source?.number ?? definition.source?.title ?? ''
}

/** At most 60 characters, cut after a sentence or clause where one ends in time. */
export function shorten(definition: string): string {
  const characters = Array.from(definition.trim())
  if (characters.length <= MOST_CHARACTERS) return characters.join('')
  const head = characters.slice(0, MOST_CHARACTERS - 1)
  for (const stops of ['。！？', '；;', '，,', '、']) {
    const last = head.findLastIndex((character) => stops.includes(character))
    if (last + 1 < LEAST_CHARACTERS) continue
    const kept = head.slice(0, stops === '。！？' ? last + 1 : last).join('')
    return stops === '。！？' ? kept : `${kept}…`
  }
  return `${head.join('')}…`
}
