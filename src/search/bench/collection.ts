/** The texts that a benchmark searches: those of a built site, or many made from them. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../model/report.ts'
import { normaliseText } from '../../normalise/normalise-text.ts'
import { simplify } from '../../normalise/simplified-table.ts'
import type { SearchableReport } from '../index/searchable-report.ts'
import { sequence } from './random-queries.ts'

export interface BenchBlock {
  report: string
  block: string
  normalised: string
}

/** @param site The built site; its `data/` is read. */
export async function readCollection(site: string): Promise<Report[]> {
  const { reports } = JSON.parse(await readFile(join(site, 'data/index.json'), 'utf8')) as {
    reports: { slug: string }[]
  }
  return Promise.all(
    reports.map(
      async ({ slug }) => JSON.parse(await readFile(join(site, `data/reports/${slug}.json`), 'utf8')) as Report,
    ),
  )
}

export function blocksOf(reports: readonly SearchableReport[]): BenchBlock[] {
  return reports.flatMap(({ slug, blocks }) =>
    blocks.map(({ id, text }) => ({ report: slug, block: id, normalised: normaliseText(text, simplify).text })),
  )
}

/** Text files of a folder, each a report whose lines are its blocks. */
export async function readTexts(folder: string): Promise<SearchableReport[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  const reports: SearchableReport[] = []
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8')
    // Not UTF-8: nothing that a benchmark needs to decode.
    if (text.includes('\ufffd')) continue
    const lines = text
      .split(/\r?\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    reports.push(reportOf(name.replace(/[^a-z0-9]+/giu, '-').toLowerCase(), lines))
  }
  return reports
}

function reportOf(slug: string, lines: readonly string[]): SearchableReport {
  return {
    slug,
    title: slug,
    place: null,
    level: null,
    kind: 'government-work-report',
    reportYear: 2000 + (slug.length % 25),
    blocks: lines.map((text, i) => ({
      id: `b${i}`,
      type: text.length < 40 ? 'heading' : 'paragraph',
      section: null,
      part: i * 3 < lines.length ? 'review' : 'plan',
      text,
    })),
    outline: [],
    entries: [],
  }
}

/**
 * So many reports, the given ones over and over with their sentences shuffled among the blocks, a third of
 * their digits and a word here and there replaced: as many distinct positions as real ones have, though
 * fewer distinct words.
 */
export function* varyReports(sources: readonly SearchableReport[], count: number): Generator<SearchableReport> {
  for (let i = 0; i < count; i++) {
    const source = sources[i % sources.length]
    if (source === undefined) return
    if (i < sources.length) {
      yield source
      continue
    }
    const random = sequence(i + 1)
    const sentences = source.blocks.flatMap(({ text }) => text.match(/[^。；]+[。；]?/gu) ?? [])
    for (let at = sentences.length - 1; at > 0; at--) {
      const other = random(at + 1)
      ;[sentences[at], sentences[other]] = [sentences[other] ?? '', sentences[at] ?? '']
    }
    let next = 0
    const blocks = source.blocks.map((block) => {
      let text = ''
      while (next < sentences.length && text.length < block.text.length) text += sentences[next++] ?? ''
      return { ...block, text: varied(text === '' ? block.text : text, random) }
    })
    yield { ...source, slug: `${source.slug}-${i}`, reportYear: 1990 + random(36), blocks }
  }
}

function varied(text: string, random: (below: number) => number): string {
  return text
    .replace(/\d/gu, (digit) => (random(3) === 0 ? String(random(10)) : digit))
    .replace(/\p{Script=Han}{2}/gu, (word) =>
      random(30) === 0 ? String.fromCharCode(0x4e00 + random(5000), 0x4e00 + random(5000)) : word,
    )
}
