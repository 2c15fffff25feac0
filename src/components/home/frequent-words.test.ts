import { expect, it } from 'vitest'
import type { Term, TermStatus } from '../../model/terms.ts'
import { frequentWords } from './frequent-words.ts'

const terms = (status: TermStatus, count: number, mentions: number, reports = 1): Term[] =>
  Array.from(
    { length: count },
    (_, index) => ({ id: `${status}-${index}`, status, mentions, reports: Array(reports).fill({}) }) as unknown as Term,
  )

it('names words of all three kinds, those with an explanation first', () => {
  const words = frequentWords(
    [...terms('discovered', 40, 90), ...terms('editorial', 10, 50), ...terms('defined', 10, 2)],
    14,
  )
  expect(words).toHaveLength(12)
  expect(words.map(({ status }) => status)).toEqual([
    ...Array<TermStatus>(6).fill('editorial'),
    ...Array<TermStatus>(3).fill('defined'),
    ...Array<TermStatus>(3).fill('discovered'),
  ])
})
it('fills up with one kind where the others are missing, and leaves out words that are not used', () => {
  expect(frequentWords(terms('discovered', 20, 5), 14)).toHaveLength(12)
  expect(frequentWords(terms('defined', 3, 0), 14)).toEqual([])
})

it('puts a word of some reports before one that stands in all of them, and before one that stands in one', () => {
  const everywhere = terms('editorial', 1, 90, 14)
  const some = terms('defined', 1, 9, 5)
  const once = terms('defined', 1, 50, 1)
  expect(frequentWords([...everywhere, ...once, ...some], 14)).toEqual([...some, ...once, ...everywhere])
})
