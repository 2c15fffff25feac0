import { describe, expect, it } from 'vitest'
import type { ChartGroup, ChartPoint } from './chart-point.ts'
import { axisTicks, smallMultiples, valueDomain } from './small-multiples.ts'

const point = (place: string, year: number, status: ChartPoint['status'], value: number): ChartPoint => ({
  place,
  year,
  status,
  value,
  label: `${value}%`,
})
const group = (points: ChartPoint[]): ChartGroup => ({
  measure: 'growth',
  unit: '%',
  places: [...new Set(points.map(({ place }) => place))],
  points,
})

describe('smallMultiples', () => {
  it('draws every place on one scale, so that equal values stand equally high', () => {
    const { panels } = smallMultiples(
      group([point('甲市', 2023, 'achieved', 6), point('乙市', 2024, 'target', 6)]),
      'wide',
    )
    expect(panels.map(({ place }) => place)).toEqual(['甲市', '乙市'])
    expect(panels[0]?.points[0]?.y).toBe(panels[1]?.points[0]?.y)
  })
  it('keeps a column for years that nobody states', () => {
    const { years } = smallMultiples(
      group([point('甲市', 2021, 'achieved', 6), point('甲市', 2024, 'target', 6)]),
      'wide',
    )
    expect(years.map(({ label }) => label)).toEqual(['21', '22', '23', '24'])
  })
  it('sets target and result of one year side by side', () => {
    const { panels } = smallMultiples(
      group([point('甲市', 2023, 'target', 6), point('甲市', 2023, 'achieved', 5)]),
      'wide',
    )
    const [target, result] = panels[0]?.points ?? []
    expect(target?.x).toBeLessThan((result?.x ?? 0) - 12)
  })
  it('leaves the oldest years out where they do not fit, and says how many', () => {
    const points = Array.from({ length: 9 }, (_, index) => point('甲市', 2016 + index, 'achieved', 6))
    const drawing = smallMultiples(group(points), 'narrow')
    expect(drawing.omittedYears).toBe(4)
    expect(drawing.panels[0]?.points.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024])
  })
})

describe('valueDomain', () => {
  it.each([
    [
      [5, 12],
      [0, 12],
    ],
    [
      [-3, 4],
      [-3, 4],
    ],
    [[0], [0, 1]],
  ])('always holds zero: %j → %j', (values, domain) => {
    expect(valueDomain(values.map((value) => point('甲市', 2023, 'achieved', value)))).toEqual(domain)
  })
})

describe('axisTicks', () => {
  it('names the unit at the topmost tick only', () => {
    expect(axisTicks([0, 1e12, 2e12], 'CNY').map(({ label }) => label)).toEqual(['0', '1', '2万亿元'])
    expect(axisTicks([0, 5, 10], '%').map(({ label }) => label)).toEqual(['0', '5', '10%'])
  })
})
