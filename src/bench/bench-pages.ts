/** Which pages of a built site stand for their kinds: found in its data, so that any site can be measured. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportSummary } from '../model/report.ts'
import type { Indicator, Term } from '../model/terms.ts'

export interface BenchPage {
  name: string
  /** Root-relative, with the base path. */
  path: string
}

/**
 * @param site Folder of the built site.
 * @param base Its base path, `/` at the end.
 * @throws Error when the folder holds no built site.
 */
export async function benchPages(site: string, base: string): Promise<BenchPage[]> {
  const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(site, 'data', name), 'utf8')) as T
  const { reports } = await read<{ reports: ReportSummary[] }>('index.json')
  const { terms } = await read<{ terms: Term[] }>('terms.json')
  const { indicators } = await read<{ indicators: Indicator[] }>('indicators.json')
  const term = most(terms, ({ definitions, mentions }) => (definitions.length > 0 ? mentions : 0))
  const glossary = most(reports, ({ counts }) => counts.entries)
  const indicator = most(indicators, ({ rows }) => rows.length)
  const query = term === undefined ? '' : `?${new URLSearchParams({ q: term.term }).toString()}`
  const pages: [name: string, path: string | undefined][] = [
    ['home', base],
    ['longest report', most(reports, ({ counts }) => counts.characters)?.url],
    ['report with glossary', glossary?.counts.entries === 0 ? undefined : glossary?.url],
    ['term', term?.url],
    ['indicator', indicator === undefined ? undefined : `${base}indicators/${indicator.id}/`],
    ['search with a query', `${base}search/${query}`],
  ]
  return pages.flatMap(([name, path]) => (path === undefined ? [] : [{ name, path }]))
}

/** The one with the highest value; of equal ones the first. */
function most<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return [...items].sort((a, b) => value(b) - value(a))[0]
}
