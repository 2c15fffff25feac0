/** Addresses of the views of the term index. */
import { pagePath } from '../../render/links.ts'
import { readTermIndex } from './term-index.ts'

/** Up to so many terms the index is one page; of more, each letter has its own. */
const ONE_PAGE = 1500

export function isSplitByLetter(): boolean {
  return readTermIndex().length > ONE_PAGE
}

/** `#` has the key `other`. */
export function letterKey(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase()
}

/** A letter's group, on the index or on its own page. */
export function letterAddress(base: string, letter: string): string {
  const key = `letter-${letterKey(letter)}`
  return isSplitByLetter() ? viewAddress(base, key) : `${pagePath(base, 'terms')}#${key}`
}

/** @param view `letter-a`, `kind-defined`, `report-<slug>`. Two folders deep, where no id of a term can stand. */
export function viewAddress(base: string, view: string): string {
  return `${pagePath(base, 'terms')}by/${view}/`
}
