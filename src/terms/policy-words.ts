/**
 * Words of national policy that publishers keep in content/policy-words/. A report of a few pages uses most
 * of them once, so that neither quotation marks nor recurrence would find them.
 */
import { buildAutomaton, type PatternAutomaton } from './pattern-automaton.ts'
import { termKey } from './term-key.ts'

export interface PolicyWords {
  /** Each word with its variants, the usual way first, also turned round (改造老旧小区); in code unit order. */
  groups: readonly (readonly string[])[]
  /** Normalised words, variants included, in code unit order: the patterns of `automaton`. */
  keys: readonly string[]
  automaton: PatternAutomaton
}

/**
 * @param files Name, for errors, and text: words parted by blanks or lines; `a=b` are two ways to say one thing, `#`
 *   begins a comment.
 * @throws Error when a word stands in two groups, or is nothing but signs: a mention could not tell which is meant.
 */
export function parsePolicyWords(files: readonly { name: string; text: string }[]): PolicyWords {
  const owners = new Map<string, { group: string; file: string }>()
  const groups = new Map<string, string[]>()
  for (const { name, text } of files) {
    for (const [number, line] of text.split('\n').entries()) {
      for (const group of line.replace(/#.*/, '').split(/\s+/)) {
        if (group === '') continue
        const words = group.split('=')
        for (const word of words) {
          const key = termKey(word)
          const owner = owners.get(key)
          if (key === '' || (owner !== undefined && owner.group !== group)) {
            const reason =
              owner === undefined ? 'an empty word' : `“${word}”, which “${owner.group}” of ${owner.file} has already`
            throw new Error(`${name}, line ${number + 1}: “${group}” holds ${reason}. Keep each word in one place.`)
          }
          owners.set(key, { group, file: name })
        }
        groups.set(group, words)
      }
    }
  }
  for (const [group, words] of groups) {
    groups.set(group, [...words, ...words.flatMap(turnedRound).filter((word) => !owners.has(termKey(word)))])
  }
  const keys = [...new Set([...groups.values()].flat().map(termKey))].sort()
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return { groups: sorted.map(([, words]) => words), keys, automaton: buildAutomaton(keys) }
}

/** What is done to a thing is said before or after it: 棚户区改造, 改造棚户区; 加装电梯, 电梯加装. */
function turnedRound(word: string): string[] {
  if (/^\p{Script=Han}{3,}改造$/u.test(word)) return [`改造${word.slice(0, -2)}`]
  return /^加装\p{Script=Han}{2,}$/u.test(word) ? [`${word.slice(2)}加装`] : []
}
