/** What the reader asked for, as it stands in the address. */
import type { Level, Part } from '../../model/report.ts'
import type { SearchFilter } from '../../search/runtime/search-filter.ts'

export interface PageState {
  query: string
  place: string[]
  year: string[]
  level: string[]
  part: string[]
}

export type FilterName = Exclude<keyof PageState, 'query'>
export const filterNames: readonly FilterName[] = ['part', 'place', 'year', 'level']

export function readState(): PageState {
  const parameters = new URLSearchParams(location.search)
  const values = (name: FilterName): string[] => parameters.getAll(name)
  return {
    query: parameters.get('q') ?? '',
    place: values('place'),
    year: values('year'),
    level: values('level'),
    part: values('part'),
  }
}

/** @param kind `push` makes a step that 后退 takes back; `replace` is for what is still being typed. */
export function writeState(state: PageState, kind: 'push' | 'replace'): void {
  const parameters = new URLSearchParams()
  if (state.query !== '') parameters.set('q', state.query)
  for (const name of filterNames) for (const value of state[name]) parameters.append(name, value)
  const search = parameters.toString()
  if (search === location.search.slice(1)) return
  const address = location.pathname + (search === '' ? '' : `?${search}`)
  if (kind === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

export function searchFilter(state: PageState): SearchFilter {
  return {
    ...(state.place.length > 0 && { place: state.place }),
    ...(state.year.length > 0 && { year: state.year.map(Number) }),
    ...(state.level.length > 0 && { level: state.level as Level[] }),
    ...(state.part.length > 0 && { part: state.part as Part[] }),
  }
}
