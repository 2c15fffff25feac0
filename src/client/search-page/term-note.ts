/** If a term is asked for, its note beside the hits. */
import { NOTES_PER_FILE } from '../../search/catalogue.ts'
import type { Answer, SearchEngine } from '../../search/runtime/search-engine.ts'
import { build, fill } from './build-element.ts'

/** A term that only holds what was asked is named from so many characters on. */
const LONG_ENOUGH = 3

export type TermNote = [term: string, id: string, text: string | null, by: 'report' | 'editor' | null]

/** @param base Of the site, `/` at the end. */
export function showTermNote(container: HTMLElement, note: TermNote | undefined, base: string): void {
  if (note === undefined) {
    container.hidden = true
    fill(container)
    return
  }
  const [term, id, text, by] = note
  const label = text === null ? '尚无解释' : by === 'report' ? '报告释义' : '编者释义'
  fill(
    container,
    build('h2', {}, term),
    build('p', {}, text ?? '这些报告没有给出解释。'),
    build('p', {}, build('span', { class: text === null ? 'kind-label unexplained' : 'kind-label' }, label)),
    build('p', {}, build('a', { href: `${base}terms/${id}/` }, '看这个词的全部提及')),
  )
  container.hidden = false
}

/** The term whose name was asked for, else an explained one that holds the question. */
export async function findTermNote(answer: Answer, engine: SearchEngine): Promise<TermNote | undefined> {
  const asked = answer.words.join('')
  if (asked === '') return undefined
  const terms = await engine.names(answer.simplify)
  const equal = terms.findIndex((names) => names.some(({ normalised }) => normalised === asked))
  const holds = equal < 0 && asked.length >= LONG_ENOUGH
  const number = holds ? terms.findIndex(([term]) => term?.normalised.includes(asked)) : equal
  const term = terms[number]?.[0]?.name
  if (term === undefined) return undefined
  const row = (await engine.notes(Math.floor(number / NOTES_PER_FILE)))[number % NOTES_PER_FILE]
  if (row === undefined || (row[1] === null && equal < 0)) return undefined
  return [term, ...row]
}
