/** One word of a list that a script fills, shown as the lists of the pages show it. Runs in the browser. */
import { build } from '../../client/search-page/build-element.ts'
import { termKindNames } from '../../render/term-kind.ts'
import { statusOf, type TermName } from './match-names.ts'

/** Its kind where somebody explains it, and how often it is used. @param terms Address of the index of terms. */
export function termRow(name: TermName, terms: string): HTMLLIElement {
  const [id, term, , , mentions] = name
  const status = statusOf(name)
  const kind = status === 'discovered' ? null : build('span', { class: 'explained' }, termKindNames[status])
  const secondary = build('span', { class: 'secondary separate' }, kind, build('span', {}, `${mentions}次`))
  return build('li', {}, build('a', { href: `${terms}${id}/` }, build('span', {}, term), secondary))
}
