/** Geometry of the dot plot: one line a place, ● and ○ on it, for more places than small multiples can show. */
import { scaleLinear } from 'd3-scale'
import { axisTicks, valueDomain } from './small-multiples.ts'
import type { ChartGroup, ChartPoint } from './chart-point.ts'

export const ROW_WIDTHS = { wide: 1024, narrow: 280 } as const
const ROW_HEIGHT = { wide: 30, narrow: 52 } as const
/** Kept free at the left for the place, at the right for the printed values. */
const SIDES = { wide: [152, 190], narrow: [8, 12] } as const
const HEAD = 28
/** Width of a sign. */
const SIGN = 13

interface DotRow {
  place: string
  y: number
  /** `shift` in px, down. */
  dots: { status: ChartPoint['status']; x: number; label: string; shift: number }[]
}

export interface DotRows {
  width: number
  height: number
  zero: number
  /** Of the line's left and right end. */
  plot: [number, number]
  ticks: { x: number; label: string }[]
  rows: DotRow[]
  achievedYear: number | null
  targetYear: number | null
  /** Places that state neither for these years. */
  omitted: string[]
}

/** Targets of one year beside results of the year before: the year for which most places state them, of equals the later. */
export function dotRows(group: ChartGroup, size: keyof typeof ROW_WIDTHS): DotRows {
  const { achievedYear, targetYear } = fullestYears(group.points)
  const shown = group.points.filter(({ status, year }) => year === (status === 'achieved' ? achievedYear : targetYear))
  const places = group.places.filter((place) => shown.some((point) => point.place === place))
  const width = ROW_WIDTHS[size]
  const plot: [number, number] = [SIDES[size][0], width - SIDES[size][1]]
  const x = scaleLinear(valueDomain(shown), plot)
  const rowHeight = ROW_HEIGHT[size]
  return {
    width,
    height: HEAD + places.length * rowHeight + 8,
    zero: x(0),
    plot,
    ticks: axisTicks(x.ticks(size === 'wide' ? 5 : 3), group.unit).map(({ value, label }) => ({ x: x(value), label })),
    rows: places.map((place, index) => ({
      place,
      y: HEAD + (index + 1) * rowHeight - (size === 'wide' ? rowHeight / 2 : 14),
      dots: apart(
        shown
          .filter((point) => point.place === place)
          .map(({ status, value, label }) => ({ status, x: x(value), label })),
      ),
    })),
    achievedYear,
    targetYear,
    omitted: group.places.filter((place) => !places.includes(place)),
  }
}

function fullestYears(points: readonly ChartPoint[]): Pick<DotRows, 'achievedYear' | 'targetYear'> {
  const counts = new Map<number, number>()
  for (const { status, year } of points) {
    const targetYear = status === 'target' ? year : year + 1
    counts.set(targetYear, (counts.get(targetYear) ?? 0) + 1)
  }
  const [fullest] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  const stated = (status: ChartPoint['status'], year: number | undefined): number | null =>
    year !== undefined && points.some((point) => point.status === status && point.year === year) ? year : null
  return {
    achievedYear: stated('achieved', fullest === undefined ? undefined : fullest[0] - 1),
    targetYear: stated('target', fullest?.[0]),
  }
}

/** Signs that would cover each other stand above and below their line. */
function apart<Dot extends { status: ChartPoint['status']; x: number }>(
  dots: readonly Dot[],
): (Dot & { shift: number })[] {
  return dots.map((dot) => {
    const covers = dots.some((other) => other.status !== dot.status && Math.abs(other.x - dot.x) < SIGN)
    return { ...dot, shift: covers ? (dot.status === 'achieved' ? -SIGN / 2 : SIGN / 2) : 0 }
  })
}
