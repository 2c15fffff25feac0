/** If a term is asked for, its note beside the hits. */
import { shortReportName } from '../../render/dated-definitions.ts'
import { termKindNames } from '../../render/term-kind.ts'
import { NOTES_PER_FILE, type NoteRow } from '../../search/catalogue.ts'
import type { Answer, SearchEngine } from '../../search/runtime/search-engine.ts'
import { build, fill } from './build-element.ts'

/** A term that only holds what was asked is named from so many characters on. */
const LONG_ENOUGH = 3

export type TermNote = [term: string, ...row: NoteRow]

export function showTermNote(container: HTMLElement, note: TermNote | undefined, engine: SearchEngine): void {
  if (note === undefined) {
    container.hidden = true
    fill(container)
    return
  }
  const [term, id, text, by, slug] = note
  const kind = termKindNames[text === null ? 'discovered' : by === 'report' ? 'defined' : 'editorial']
  const report = engine.index.reports.find((row) => row.slug === slug)
  const source = report === undefined ? null : `　见《${shortReportName({ ...report, reportYear: report.year })}》`
  fill(
    container,
    build('h2', {}, term),
    build('p', {}, text ?? '这些报告没有给出解释。'),
    build('p', {}, build('span', { class: text === null ? 'kind-label unexplained' : 'kind-label' }, kind), source),
    build('p', {}, build('a', { href: `${engine.base}terms/${id}/` }, '看这个词的全部提及')),
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
