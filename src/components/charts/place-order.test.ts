import { describe, expect, it } from 'vitest'
import { orderPlaces, UNKNOWN_PLACE } from './place-order.ts'

describe('orderPlaces', () => {
  it('puts wider levels first, then orders by pinyin', () => {
    const reports = [
      { place: '甲县', level: 'county' as const },
      { place: '中州市', level: 'city' as const },
      { place: '安州市', level: 'city' as const },
      { place: '东山省', level: 'province' as const },
    ]
    expect(orderPlaces(reports)).toEqual(['东山省', '安州市', '中州市', '甲县'])
  })
  it('names a place once, by the widest level stated, and puts unknown places last', () => {
    const reports = [
      { place: null, level: null },
      { place: '安州市', level: null },
      { place: '乙区', level: 'district' as const },
      { place: '安州市', level: 'city' as const },
    ]
    expect(orderPlaces(reports)).toEqual(['安州市', '乙区', UNKNOWN_PLACE])
  })
})
