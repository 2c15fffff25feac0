import { expect, it } from 'vitest'
import { compareReadings } from './compare-readings.ts'

it('does not let quotation marks, points and blanks put a word before its reading', () => {
  const letter = (term: string): string => (/[A-Z\d#]/.test(term.charAt(0)) ? '#' : 'C')
  const terms = ['#', '5G', '《城市蓝图》', '“城市管家”', '“成林”行动', '城 市体检', '城市·更新', '才聚网谷']
  const sorted = terms.map((term) => ({ id: term, term, letter: letter(term) })).sort(compareReadings)
  expect(sorted.map(({ term }) => term)).toEqual([
    '才聚网谷',
    '“成林”行动',
    '城市·更新',
    '“城市管家”',
    '《城市蓝图》',
    '城 市体检',
    '#',
    '5G',
  ])
})
