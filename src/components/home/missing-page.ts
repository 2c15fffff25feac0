/** The script of the 404 page. */
import { fill } from '../../client/search-page/build-element.ts'
import { isExplained, type TermName } from '../terms/match-names.ts'
import { termRow } from '../terms/term-row.ts'
import { readingFromAddress, wordsFromAddress } from './fill-from-address.ts'
import { nearTerms } from './near-terms.ts'

const field = document.querySelector<HTMLInputElement>('#missing-search')
const near = document.querySelector<HTMLElement>('.near-terms')
const list = near?.querySelector('ul')
const words = wordsFromAddress(location.pathname)
const reading = readingFromAddress(location.pathname)
if (field !== null && words !== '') field.value = words

/** Names are fetched only for the address of a term. */
async function showNearTerms(section: HTMLElement, items: Element, spelled: string): Promise<void> {
  const terms = section.dataset['terms'] ?? ''
  const response = await fetch(`${terms}names.json`)
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const found = nearTerms((await response.json()) as TermName[], spelled)
  section.hidden = found.length === 0
  const unlabelled = section.querySelector<HTMLElement>('.table-note')
  if (unlabelled !== null) unlabelled.hidden = found.every(isExplained)
  fill(items, ...found.map((name) => termRow(name, terms)))
}

if (near && list && reading !== null) {
  // Without them the page is as useful as it was.
  showNearTerms(near, list, reading).catch((error: unknown) => console.error(error))
}
