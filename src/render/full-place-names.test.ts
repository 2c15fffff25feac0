import { describe, expect, test } from 'vitest'
import { fullPlaceNames, withFullPlaceNames } from './full-place-names.ts'

describe('places that differ by 市 alone', () => {
  test.each([
    ['of one level', { place: '临江', level: 'city' }, '临江市'],
    ['of a level that only one states', { place: '临江', level: null }, '临江市'],
    ['not a province and a city', { place: '临江', level: 'province' }, '临江'],
    ['not a district of the city', { place: '临江市东区', level: 'district' }, '临江市东区'],
  ] as const)('%s', (_, report, shown) => {
    const reports = [report, { place: '临江市', level: 'city' as const }]
    expect(withFullPlaceNames(reports, fullPlaceNames(reports))[0]?.place).toBe(shown)
  })
  test('a name without the full one beside it, and no name, stay as they are', () => {
    const reports = [
      { place: '临江', level: null },
      { place: null, level: null },
    ]
    expect(withFullPlaceNames(reports, fullPlaceNames(reports))).toEqual(reports)
  })
})
