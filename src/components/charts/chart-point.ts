/** What a chart of an indicator shows. */
import type { IndicatorRow } from '../../model/terms.ts'

export interface ChartPoint {
  place: string
  year: number
  status: 'achieved' | 'target'
  value: number
  /** As printed: 12%以上. */
  label: string
}

/** One measure in one unit: what may share an axis. */
export interface ChartGroup {
  measure: IndicatorRow['measure']
  unit: string | null
  /** In the order of the table. */
  places: string[]
  points: ChartPoint[]
}

/** Small multiples up to here; more places are drawn as rows. */
export const MAX_PANELS = 12
