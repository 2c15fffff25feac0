/**
 * The order of hits: what a citizen needs first. Several words: nearest together before all else. Then a
 * definition of what was asked; then the newest year, its plan before its results, before older years;
 * headings and leads above running text; short blocks above long.
 */
import { blockTypes } from '../catalogue.ts'
import type { FoundWord, Match } from './match-blocks.ts'
import type { OpenIndex } from './open-index.ts'

/** A lead is a short sentence: an occurrence that ends within so many units of the block's start is taken to be in it. */
const LEAD_LENGTH = 20

/** Most wanted first. Ties keep the order of the index. */
export function rankMatches(matches: readonly Match[], words: readonly FoundWord[], index: OpenIndex): Match[] {
  const definitions = definitionRanks(matches, words, index)
  const keyed = matches.map((match, i) => ({ match, key: rankKey(match, definitions[i] ?? 2, words, index) }))
  keyed.sort((a, b) => a.key - b.key || a.match.block - b.match.block)
  return keyed.map(({ match }) => match)
}

/** The criteria as digits of one number, the first the highest: comparing numbers is what browsers do fastest. */
function rankKey(match: Match, definition: number, words: readonly FoundWord[], index: OpenIndex): number {
  const blockClass = index.classOf[match.block] ?? 0
  const type = blockTypes[blockClass & 7]
  const wordLength = words[match.firstWord]?.word.length ?? 0
  const isHeadline =
    type === 'title' || type === 'heading' || (type === 'lead' && match.first + wordLength <= LEAD_LENGTH)
  const year = index.reports[match.report]?.year ?? 0
  const digits: [value: number, base: number][] = [
    // Where not all words stand in the block: the more the better.
    [match.span === null ? 0xffff - match.words : Math.min(match.span, 0xff00), 0x10000],
    [definition, 4],
    [9999 - year, 10_000],
    [blockClass >> 3, 8],
    [isHeadline ? 0 : 1, 2],
    [index.placeOf[match.block] ?? 0, 4096],
  ]
  return digits.reduce((key, [value, base]) => key * base + Math.min(value, base - 1), 0)
}

/** 0 = the entry of a glossary whose term is the query, 1 = one whose term holds it, 2 = any other block. */
function definitionRanks(matches: readonly Match[], words: readonly FoundWord[], index: OpenIndex): number[] {
  const [word] = words
  if (words.length !== 1 || word === undefined) return []
  const { length } = word.word
  const entry = blockTypes.indexOf('entry')
  return matches.map((match) => {
    if (((index.classOf[match.block] ?? 0) & 7) !== entry) return 2
    const row = index.reports[match.report]
    if (row === undefined) return 2
    const at = entryNumber(row.classes, entry, index.numberOf[match.block] ?? 0) * 2
    const start = row.entryTerms[at] ?? 0
    const end = row.entryTerms[at + 1] ?? 0
    if (match.first < start || match.first + length > end) return 2
    return end - start === length ? 0 : 1
  })
}

/** How many entries stand before the block of this number. */
function entryNumber(classes: readonly number[], entry: number, number: number): number {
  let entries = 0
  for (let i = 0, seen = 0; i < classes.length; i += 2) {
    const count = classes[i + 1] ?? 0
    if (((classes[i] ?? 0) & 7) === entry) entries += Math.min(count, Math.max(0, number - seen))
    seen += count
  }
  return entries
}
