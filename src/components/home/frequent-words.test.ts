import { expect, it } from 'vitest'
import type { Term, TermStatus } from '../../model/terms.ts'
import { frequentWords } from './frequent-words.ts'

const terms = (status: TermStatus, count: number, mentions: number): Term[] =>
  Array.from(
    { length: count },
    (_, index) => ({ id: `${status}-${index}`, status, mentions, reports: [] }) as unknown as Term,
  )

it('names words of all three kinds, most used first', () => {
  const words = frequentWords([
    ...terms('discovered', 40, 90),
    ...terms('editorial', 10, 50),
    ...terms('defined', 10, 2),
  ])
  expect(words).toHaveLength(12)
  expect(words.map(({ status }) => status)).toEqual([
    ...Array<TermStatus>(3).fill('discovered'),
    ...Array<TermStatus>(6).fill('editorial'),
    ...Array<TermStatus>(3).fill('defined'),
  ])
})
it('fills up with one kind where the others are missing, and leaves out words that are not used', () => {
  expect(frequentWords(terms('discovered', 20, 5))).toHaveLength(12)
  expect(frequentWords(terms('defined', 3, 0))).toEqual([])
})
