/** What a measure is called, and the order in which pages show measures. */
import type { IndicatorRow } from '../../model/terms.ts'

type Measure = IndicatorRow['measure']

export const measureOrder: readonly Measure[] = ['growth', 'level', 'share', 'increment']

const measureNames: Readonly<Record<Measure, string>> = {
  growth: '增长率',
  level: '总量',
  share: '比重',
  increment: '新增',
}

/** A change in 百分点 is no rate of growth, a level in % (失业率) no total. */
export function measureName(measure: Measure, unit: string | null): string {
  if (measure === 'growth' && unit !== '%') return '增减'
  if (measure === 'level' && unit === '%') return '水平'
  return measureNames[measure]
}
