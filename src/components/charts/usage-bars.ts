/** Geometry of the bars of a term: a row a place, a column a year, as high as its use per 10,000 characters. */
import { scaleBand, scaleLinear } from 'd3-scale'

export const USAGE_WIDTHS = { wide: 684, narrow: 280 } as const
/** More rows would no longer be read at a glance; the table holds all. */
export const MAX_USAGE_ROWS = 12
const MAX_YEARS = { wide: 10, narrow: 5 } as const
const LABELS = { wide: 150, narrow: 92 } as const
const HEAD = 24
const ROW = 46
const BAR = 28

export interface Usage {
  place: string
  year: number
  /** Per 10,000 characters; 0 where a report is kept and does not use the term. */
  rate: number
}

export interface UsageBars {
  width: number
  height: number
  years: { x: number; label: string }[]
  rows: {
    place: string
    baseline: number
    bars: { x: number; y: number; width: number; height: number; label: string }[]
  }[]
  omittedYears: number
}

/** @param places In the order of the rows. */
export function usageBars(
  usage: readonly Usage[],
  places: readonly string[],
  size: keyof typeof USAGE_WIDTHS,
): UsageBars {
  const all = [...new Set(usage.map(({ year }) => year))].sort((a, b) => a - b)
  const years = all.slice(-MAX_YEARS[size])
  const width = USAGE_WIDTHS[size]
  const column = scaleBand(years, [LABELS[size], width]).paddingInner(0.1)
  const height = scaleLinear([0, Math.max(...usage.map(({ rate }) => rate))], [0, BAR])
  const barWidth = Math.min(22, column.bandwidth() / 2)
  return {
    width,
    height: HEAD + places.length * ROW + 4,
    years: years.map((year) => ({ x: column(year) ?? 0, label: `${year}` })),
    rows: places.map((place, index) => {
      const baseline = HEAD + (index + 1) * ROW - 4
      return {
        place,
        baseline,
        bars: usage
          .filter((use) => use.place === place && years.includes(use.year))
          .map((use) => ({
            x: column(use.year) ?? 0,
            y: baseline - height(use.rate),
            width: barWidth,
            height: height(use.rate),
            label: use.rate === 0 ? '0' : use.rate < 0.1 ? '<0.1' : use.rate.toFixed(1),
          })),
      }
    }),
    omittedYears: all.length - years.length,
  }
}
