/** What the page of a term shows: its use in every report, sentence by sentence, and its company. */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { KwicLine, TermPage } from '../model/term-page.ts'
import type { Term } from '../model/terms.ts'
import { explainedPartFinder } from './explained-parts.ts'
import { sentenceAround } from './sentence-around.ts'
import { indexLetter, pinyinOf } from './term-pinyin.ts'

type UsingReport = Pick<
  AnnotatedReport,
  'slug' | 'place' | 'reportYear' | 'blocks' | 'mentions' | 'otherUses' | 'counts'
>

interface OrderedLine extends KwicLine {
  year: number | null
  place: string
}

const MOST_RELATED = 12

/**
 * @param terms As in data/terms.json.
 * @param reports With their mentions and other uses. Taken one at a time, and let go of: only sentences are kept.
 * @returns One page a term, in the order of `terms`.
 */
export function buildTermPages(terms: readonly Term[], reports: Iterable<UsingReport>): TermPage[] {
  const numberOf = new Map(terms.map((term, number) => [term.id, number]))
  const lines: OrderedLine[][] = terms.map(() => [])
  const blocksOf: number[][] = terms.map(() => [])
  const termsOf: number[][] = []
  const characters = new Map<string, number>()
  const explainedIn = explainedPartFinder(terms)
  for (const { slug, place, reportYear, blocks, mentions, otherUses, counts } of reports) {
    characters.set(slug, counts.characters)
    const blockById = new Map(blocks.map((block) => [block.id, block]))
    const uses = [...mentions.map((mention) => ({ ...mention, within: null })), ...otherUses]
    const orderOf = new Map(blocks.map(({ id }, order) => [id, order]))
    uses.sort((a, b) => (orderOf.get(a.block) ?? 0) - (orderOf.get(b.block) ?? 0) || a.start - b.start)
    for (const { block: id, start, end, term, within } of uses) {
      const number = numberOf.get(term)
      const block = blockById.get(id)
      if (number === undefined || block === undefined) {
        throw new Error(`Report ${slug} mentions “${term}” in block ${id}, but one of them does not exist.`)
      }
      const sentence = sentenceAround(block.text, start, end)
      lines[number]?.push({
        report: slug,
        block: id,
        part: block.part,
        ...sentence,
        within,
        year: reportYear,
        place: place ?? '',
      })
    }
    const termsByBlock = new Map<string, Set<number>>()
    for (const { block, term } of mentions) {
      const number = numberOf.get(term)
      if (number !== undefined) termsByBlock.set(block, (termsByBlock.get(block) ?? new Set<number>()).add(number))
    }
    for (const here of termsByBlock.values()) {
      for (const number of here) blocksOf[number]?.push(termsOf.length)
      termsOf.push([...here])
    }
  }
  return terms.map((term, number) => ({
    term,
    pinyin: pinyinOf(term.term),
    letter: indexLetter(term.term),
    lines: (lines[number] ?? []).sort(byReport).map(({ year, place, ...line }) => line),
    per10k: Object.fromEntries(
      [...Map.groupBy(lines[number] ?? [], ({ report }) => report)].map(([report, uses]) => [
        report,
        per10kOf(uses.length, characters.get(report) ?? 0),
      ]),
    ),
    explainedParts: term.status === 'discovered' ? explainedIn(term.term) : [],
    related: related(number, blocksOf[number] ?? [], termsOf, terms),
  }))
}

/** Occurrences per 10,000 characters, to two places; 0 for an empty text. */
export function per10kOf(count: number, characters: number): number {
  return characters === 0 ? 0 : Math.round((count * 1_000_000) / characters) / 100
}

/** Newest first, those without a year last; lines of one report stay in its order (sorting is stable). */
function byReport(a: OrderedLine, b: OrderedLine): number {
  if (a.year !== b.year) return a.year === null ? 1 : b.year === null ? -1 : b.year - a.year
  if (a.place !== b.place) return a.place < b.place ? -1 : 1
  return a.report < b.report ? -1 : a.report > b.report ? 1 : 0
}

function related(
  number: number,
  blocks: readonly number[],
  termsOf: readonly (readonly number[])[],
  terms: readonly Term[],
): TermPage['related'] {
  const together = new Map<number, number>()
  for (const block of blocks) {
    for (const other of termsOf[block] ?? []) {
      if (other !== number) together.set(other, (together.get(other) ?? 0) + 1)
    }
  }
  return [...together]
    .map(([other, count]) => ({ term: terms[other]?.id ?? '', blocks: count }))
    .sort((a, b) => b.blocks - a.blocks || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_RELATED)
}
