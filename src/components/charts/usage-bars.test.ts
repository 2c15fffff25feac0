import { describe, expect, it } from 'vitest'
import { usageBars } from './usage-bars.ts'

describe('usageBars', () => {
  const usage = [
    { place: '甲市', year: 2022, rate: 1 },
    { place: '甲市', year: 2024, rate: 2 },
    { place: '乙市', year: 2024, rate: 0 },
  ]
  it('draws a bar as high as the rate, with its number', () => {
    const { rows } = usageBars(usage, ['甲市', '乙市'], 'wide')
    const [low, high] = rows[0]?.bars ?? []
    expect((high?.height ?? 0) / (low?.height ?? 1)).toBeCloseTo(2)
    expect(rows[0]?.bars.map(({ label }) => label)).toEqual(['1.0', '2.0'])
  })
  it('writes 0 where a report is kept and does not use the term', () => {
    expect(usageBars(usage, ['甲市', '乙市'], 'wide').rows[1]?.bars).toMatchObject([{ height: 0, label: '0' }])
  })
  it('leaves the oldest years out where they do not fit', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ place: '甲市', year: 2018 + index, rate: 1 }))
    expect(usageBars(many, ['甲市'], 'narrow').omittedYears).toBe(2)
  })
})
