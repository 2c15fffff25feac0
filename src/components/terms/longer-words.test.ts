import { expect, it } from 'vitest'
import { countLongerWords } from './longer-words.ts'

it('counts the places of a term that lie in longer words, the most frequent word first', () => {
  const within = (...words: (string | null)[]): { within: string | null }[] => words.map((word) => ({ within: word }))
  expect(countLongerWords(within(null, 'b', 'c', 'c', 'a'))).toEqual({
    words: [
      { term: 'c', count: 2 },
      { term: 'a', count: 1 },
      { term: 'b', count: 1 },
    ],
    places: 4,
  })
})
