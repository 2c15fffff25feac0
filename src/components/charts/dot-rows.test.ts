import { describe, expect, it } from 'vitest'
import type { ChartGroup, ChartPoint } from './chart-point.ts'
import { dotRows } from './dot-rows.ts'

const point = (place: string, year: number, status: ChartPoint['status'], value: number): ChartPoint => ({
  place,
  year,
  status,
  value,
  label: `${value}%`,
})
const group: ChartGroup = {
  measure: 'growth',
  unit: '%',
  places: ['甲市', '乙市', '丙市'],
  points: [
    point('甲市', 2023, 'achieved', 5),
    point('甲市', 2024, 'target', 6),
    point('乙市', 2024, 'target', 7),
    point('丙市', 2026, 'target', 5),
  ],
}

describe('dotRows', () => {
  it('shows the year that most places state, targets beside the results of the year before', () => {
    const { achievedYear, targetYear, rows, omitted } = dotRows(group, 'wide')
    expect([achievedYear, targetYear]).toEqual([2023, 2024])
    expect(rows.map(({ place, dots }) => [place, dots.length])).toEqual([
      ['甲市', 2],
      ['乙市', 1],
    ])
    expect(omitted).toEqual(['丙市'])
  })
  it('keeps a target apart from a result of the same value, which it would cover', () => {
    const points = [point('甲市', 2023, 'achieved', 6), point('甲市', 2024, 'target', 6)]
    const [row] = dotRows({ ...group, places: ['甲市'], points }, 'wide').rows
    expect(row?.dots.map(({ shift }) => Math.sign(shift))).toEqual([-1, 1])
  })
})
