/** For tests: a row of an indicator's table. */
import type { IndicatorRow } from '../model/terms.ts'

/** An achieved growth of 5 % in 2023, but for what is changed. */
export function sampleIndicatorRow(change: Partial<IndicatorRow>): IndicatorRow {
  return {
    place: '甲市',
    report: 'jiashi-2024',
    year: 2023,
    period: null,
    status: 'achieved',
    measure: 'growth',
    value: 5,
    unit: '%',
    comparator: null,
    estimated: false,
    qualitative: null,
    sentence: '全年增长5%。',
    block: 'b1',
    ...change,
  }
}
