/** Which terms a few typed characters or letters may mean. Runs in the browser. */
import type { TermStatus } from '../../model/terms.ts'

/**
 * Id, word, aliases and pinyin without tones parted by a blank, number of mentions, and who explains it: 1 an editor,
 * 2 a report. Nobody explains most words: their rows end before it, so that the list stays small.
 */
export type TermName = [id: string, term: string, aliases: string, pinyin: string, mentions: number, by?: 1 | 2]

const statuses = ['discovered', 'editorial', 'defined'] as const
const explainers: Readonly<Record<TermStatus, [] | [1 | 2]>> = { discovered: [], editorial: [1], defined: [2] }

export const explainedBy = (status: TermStatus): [] | [1 | 2] => explainers[status]
export const statusOf = ([, , , , , by]: TermName): TermStatus => statuses[by ?? 0]
export const isExplained = (name: TermName): boolean => statusOf(name) !== 'discovered'

/** Letters that say enough to look for them in the middle of a word, as syllables and as initials. */
const LEAST_LETTERS = { syllables: 2, initials: 3 }

/**
 * Words that are, then begin with, then hold what was typed; then those whose reading begins with it, then those that
 * hold it from a later syllable on. Of equals those that are explained first, then the most used.
 */
export function matchNames(names: readonly TermName[], typed: string): TermName[] {
  const query = fold(typed)
  if (query === '') return []
  return names
    .map((name) => ({ name, rank: rankOf(name, query) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) => b.rank - a.rank || Number(isExplained(b.name)) - Number(isExplained(a.name)) || b.name[4] - a.name[4],
    )
    .map(({ name }) => name)
}

function rankOf([, term, aliases, pinyin]: TermName, query: string): number {
  const words = [term, ...aliases.split(' ')].map(fold)
  if (words.includes(query)) return 5
  if (words.some((word) => word.indexOf(query) === 0)) return 4
  if (words.some((word) => word.indexOf(query) > 0)) return 3
  return /^[a-z0-9]+$/.test(query) ? rankOfReading(pinyin.toLowerCase().split(' '), query) : 0
}

function rankOfReading(syllables: readonly string[], query: string): number {
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  if (syllables.join('').indexOf(query) === 0 || initials.indexOf(query) === 0) return 2
  const inside =
    query.length >= LEAST_LETTERS.syllables &&
    syllables.some((_, index) => syllables.slice(index).join('').indexOf(query) === 0)
  return inside || (query.length >= LEAST_LETTERS.initials && initials.indexOf(query) > 0) ? 1 : 0
}

/** Width, case, blanks and quote marks do not matter, as in search. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'"‘’“”「」『』]/gu, '')
}
