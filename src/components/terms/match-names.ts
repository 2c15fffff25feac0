/** Which terms a few typed characters or letters may mean. Runs in the browser. */

/** Id, word, aliases and pinyin without tones parted by a blank, number of mentions. */
export type TermName = [id: string, term: string, aliases: string, pinyin: string, mentions: number]

/** Words that begin with what was typed first, then those that hold it; the most used first. */
export function matchNames(names: readonly TermName[], typed: string): TermName[] {
  const query = fold(typed)
  if (query === '') return []
  return names
    .map((name) => ({ name, rank: rankOf(name, query) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.name[4] - a.name[4])
    .map(({ name }) => name)
}

function rankOf([, term, aliases, pinyin]: TermName, query: string): number {
  const words = [term, ...aliases.split(' ')].map(fold)
  if (words.includes(query)) return 4
  if (words.some((word) => word.indexOf(query) === 0)) return 3
  if (words.some((word) => word.indexOf(query) > 0)) return 2
  if (!/^[a-z]+$/.test(query)) return 0
  const syllables = pinyin.split(' ')
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  return syllables.join('').indexOf(query) === 0 || initials.indexOf(query) === 0 ? 1 : 0
}

/** Width, case, blanks and quote marks do not matter, as in search. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'"‘’“”「」『』]/gu, '')
}
