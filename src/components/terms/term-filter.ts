/** The filter of the term index, in the browser: takes the list of names when it is first needed. */
import { fill } from '../../client/search-page/build-element.ts'
import { isExplained, matchNames, type TermName } from './match-names.ts'
import { termRow } from './term-row.ts'

const SHOWN = 60

const form = document.querySelector<HTMLFormElement>('.term-filter')
const result = document.querySelector<HTMLElement>('.filter-result')
const field = form?.querySelector('input')
const status = result?.querySelector('p')
const list = result?.querySelector('ul')
const unlabelled = result?.querySelector<HTMLElement>('.table-note')

if (form && result && field && status && list && unlabelled) {
  let names: Promise<TermName[]> | null = null
  const load = (): Promise<TermName[]> => {
    names ??= fetch(form.dataset.names ?? '').then((response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
      return response.json() as Promise<TermName[]>
    })
    return names
  }

  const show = async (): Promise<void> => {
    const typed = field.value
    result.hidden = typed.trim() === ''
    if (result.hidden) return
    try {
      const found = matchNames(await load(), typed)
      // An answer that took longer than the next key is out of date.
      if (field.value !== typed) return
      status.textContent = found.length === 0 ? '名词里没有。可按“搜全文”在报告里找。' : `${found.length}个名词`
      unlabelled.hidden = found.slice(0, SHOWN).every(isExplained)
      fill(list, ...found.slice(0, SHOWN).map((name) => termRow(name, form.dataset.terms ?? '')))
    } catch (error) {
      console.error(error)
      names = null
      fill(list)
      unlabelled.hidden = true
      status.textContent = '没有取到名词表。下面的目录照常可用，也可以按“搜全文”。'
    }
  }
  field.addEventListener('input', () => void show())
  if (field.value !== '') void show()
}
