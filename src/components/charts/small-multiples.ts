/** Geometry of the small multiples: one panel a place, all on one scale that shows zero. */
import { scaleLinear, scalePoint } from 'd3-scale'
import { unitName } from '../../figures/plain-value.ts'
import { scaleOf, trimmed } from './amount.ts'
import type { ChartGroup, ChartPoint } from './chart-point.ts'
import { placeLabels } from './place-labels.ts'

export const PANEL_HEIGHT = 190
/** Drawn twice, so that no text is below 12 px when shown: for a column of a desk and of a phone. */
export const PANEL_WIDTHS = { wide: 230, narrow: 164 } as const
/** Years that fit side by side. */
const MAX_YEARS = { wide: 8, narrow: 5 } as const

const TOP = 36
const BOTTOM = PANEL_HEIGHT - 24
/** Kept free for the numbers of the axis. */
const AXIS = 40

interface PlacedPoint extends ChartPoint {
  x: number
  y: number
  labelX: number
  labelY: number
}

interface Panel {
  place: string
  points: PlacedPoint[]
}

export interface SmallMultiples {
  width: number
  /** Above 0 where labels had to be stacked higher than the panel: the drawing starts this far above. */
  headroom: number
  zero: number
  ticks: { y: number; label: string }[]
  years: { x: number; label: string }[]
  panels: Panel[]
  /** Years that the points span but the drawing leaves out. */
  omittedYears: number
}

export function smallMultiples(group: ChartGroup, size: keyof typeof PANEL_WIDTHS): SmallMultiples {
  const width = PANEL_WIDTHS[size]
  const all = yearSpan(group.points)
  const years = all.slice(-MAX_YEARS[size])
  const x = scalePoint(years, [size === 'wide' ? 28 : 20, width - AXIS])
  const y = scaleLinear(valueDomain(group.points), [BOTTOM, TOP])
  const shift = size === 'wide' ? 7 : 6
  const panels = group.places.map((place): Panel => {
    const points = group.points.filter((point) => point.place === place && years.includes(point.year))
    const markers = points.map((point) => ({
      ...point,
      x: (x(point.year) ?? 0) + (hasPartner(point, points) ? (point.status === 'target' ? -shift : shift) : 0),
      y: y(point.value),
    }))
    const labels = placeLabels(markers, width)
    return {
      place,
      points: markers.map((marker, index) => {
        const label = labels[index] ?? marker
        return { ...marker, labelX: label.x, labelY: label.y }
      }),
    }
  })
  const highest = Math.min(...panels.flatMap(({ points }) => points.map(({ labelY }) => labelY)))
  return {
    width,
    headroom: Math.max(0, 12 - highest),
    zero: y(0),
    ticks: axisTicks(y.ticks(2), group.unit).map(({ value, label }) => ({ y: y(value), label })),
    years: years.map((year) => ({ x: x(year) ?? 0, label: String(year).slice(2) })),
    panels,
    omittedYears: all.length - years.length,
  }
}

/** Target and result of one year stand side by side. */
function hasPartner(point: ChartPoint, points: readonly ChartPoint[]): boolean {
  return points.some((other) => other.year === point.year && other.status !== point.status)
}

function yearSpan(points: readonly ChartPoint[]): number[] {
  const years = points.map(({ year }) => year)
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}

/** Zero is always in it. */
export function valueDomain(points: readonly ChartPoint[]): [number, number] {
  const values = points.map(({ value }) => value)
  const high = Math.max(0, ...values)
  const low = Math.min(0, ...values)
  return high === low ? [0, 1] : [low, high]
}

/** Only the topmost tick names the unit. */
export function axisTicks(values: readonly number[], unit: string | null): { value: number; label: string }[] {
  const top = Math.max(...values)
  const { factor, word } = unit === '%' ? { factor: 1, word: '' } : scaleOf(top)
  return values.map((value) => ({
    value,
    label: `${trimmed(value / factor)}${value === top ? `${word}${unitName(unit)}` : ''}`,
  }))
}
