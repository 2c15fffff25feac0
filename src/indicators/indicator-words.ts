/** Finds the names of indicators in text. */
import type { IndicatorDefinition } from './indicator-definitions.ts'

interface IndicatorWord {
  start: number
  end: number
  definition: IndicatorDefinition
}

/** Finds the indicator words of a text, in order, longest first, without those in a `not` phrase. */
export type FindIndicatorWords = (text: string) => IndicatorWord[]

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Prepared once for a set of definitions. */
export function indicatorWordFinder(definitions: readonly IndicatorDefinition[]): FindIndicatorWords {
  const owners = new Map<string, IndicatorDefinition | null>()
  for (const definition of definitions) {
    // A `not` phrase competes with the aliases by length and swallows what it contains.
    for (const phrase of definition.not) if (!owners.has(phrase)) owners.set(phrase, null)
  }
  for (const definition of definitions) for (const alias of definition.aliases) owners.set(alias, definition)
  if (owners.size === 0) return () => []
  const words = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(words.map(escape).join('|'), 'gu')
  return (text) => {
    const found: IndicatorWord[] = []
    for (const match of text.matchAll(pattern)) {
      const definition = owners.get(match[0])
      if (definition !== undefined && definition !== null) {
        found.push({ start: match.index, end: match.index + match[0].length, definition })
      }
    }
    return found
  }
}
