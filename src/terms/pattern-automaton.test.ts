import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAutomaton, scanPatterns } from './pattern-automaton.ts'

function hits(patterns: readonly string[], text: string): string[] {
  const found: string[] = []
  scanPatterns(buildAutomaton(patterns), text, (pattern, end) => {
    const word = patterns[pattern] ?? ''
    found.push(`${end - word.length}:${word}`)
  })
  return found
}

describe('the pattern automaton', () => {
  it('finds patterns inside and across others', () => {
    expect(hits(['一网', '一网通办', '网通', '通办'], '实现一网通办')).toEqual([
      '2:一网',
      '3:网通',
      '2:一网通办',
      '4:通办',
    ])
  })

  it('finds what a plain search at every place finds, whatever the patterns', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 40 })
    const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 5 }))
    fc.assert(
      fc.property(words, text, (list, haystack) => {
        const patterns = list.toSorted()
        const naive = patterns.flatMap((word) =>
          [...haystack].flatMap((_, at) => (haystack.startsWith(word, at) ? [`${at}:${word}`] : [])),
        )
        expect(hits(patterns, haystack).toSorted()).toEqual(naive.toSorted())
      }),
    )
  })

  it.each([[['']], [['专精特新', '专精特新']], [['乙', '丙', '甲', '丁']]])(
    'refuses %j, which is empty, double or out of order',
    (patterns) => {
      expect(() => buildAutomaton(patterns)).toThrow(/Pattern \d/)
    },
  )
})
