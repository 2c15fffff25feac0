/** Which explained words stand in the name of a word that nobody explains: 枫桥经验 in 新时代枫桥经验. */
import type { Term } from '../model/terms.ts'
import { buildAutomaton, scanPatterns } from './pattern-automaton.ts'
import { termKey } from './term-key.ts'

/** @returns For a name the ids of the terms that stand in it under a name or an alias, the longest only. */
export function explainedPartFinder(terms: readonly Term[]): (name: string) => string[] {
  const ids = new Map(
    terms
      .filter(({ status }) => status !== 'discovered')
      .flatMap(({ id, term, aliases }) => [term, ...aliases].map((name) => [termKey(name), id] as const)),
  )
  const keys = [...ids.keys()].sort()
  const automaton = buildAutomaton(keys)
  return (name) => {
    const found: { key: string; end: number }[] = []
    scanPatterns(automaton, termKey(name), (pattern, end) => found.push({ key: keys[pattern] ?? '', end }))
    const longest = found.filter(
      ({ key, end }) =>
        !found.some(
          (other) =>
            other.key !== key &&
            other.key.includes(key) &&
            other.end >= end &&
            other.end - other.key.length <= end - key.length,
        ),
    )
    return [...new Set(longest.flatMap(({ key }) => ids.get(key) ?? []))]
  }
}
