/**
 * Words of national policy that publishers keep in content/policy-words.txt. A report of a few pages uses most
 * of them once, so that neither quotation marks nor recurrence would find them.
 */
import { buildAutomaton, type PatternAutomaton } from './pattern-automaton.ts'
import { termKey } from './term-key.ts'

export interface PolicyWords {
  /** Each word with its variants, the usual way first; in code unit order. */
  groups: readonly (readonly string[])[]
  /** Normalised words, variants included, in code unit order: the patterns of `automaton`. */
  keys: readonly string[]
  automaton: PatternAutomaton
}

/**
 * @param text Words parted by blanks or lines; `a=b` are two ways to say one thing, `#` begins a comment.
 * @param file Its name, for errors.
 * @throws Error when a word stands in two groups, or is nothing but signs: a mention could not tell which is meant.
 */
export function parsePolicyWords(text: string, file: string): PolicyWords {
  const owners = new Map<string, string>()
  const groups: string[][] = []
  for (const [number, line] of text.split('\n').entries()) {
    for (const group of line.replace(/#.*/, '').split(/\s+/)) {
      if (group === '') continue
      const words = group.split('=')
      for (const word of words) {
        const key = termKey(word)
        const owner = owners.get(key)
        if (key === '' || (owner !== undefined && owner !== group)) {
          const reason = key === '' ? 'an empty word' : `“${word}”, which “${owner ?? ''}” has already`
          throw new Error(`${file}, line ${number + 1}: “${group}” holds ${reason}. Keep each word in one place.`)
        }
        owners.set(key, group)
      }
      groups.push(words)
    }
  }
  const keys = [...owners.keys()].sort()
  const sorted = [...new Map(groups.map((words) => [words.join('='), words]))].sort(([a], [b]) => (a < b ? -1 : 1))
  return { groups: sorted.map(([, words]) => words), keys, automaton: buildAutomaton(keys) }
}
