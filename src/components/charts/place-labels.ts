/** Labels over markers, none on another: a label that would stand on something moves up a line. */
import { textWidth } from './text-width.ts'

export interface Marker {
  x: number
  y: number
  label: string
}

export interface PlacedLabel {
  x: number
  /** Of the baseline. */
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const FONT = 12
const LINE = 14
const RADIUS = 8
/** From the centre of a marker up to the baseline of its label. */
const LIFT = 12

/** In the order of the markers. Every label stands between 0 and `width`; y may be negative where many markers meet. */
export function placeLabels(markers: readonly Marker[], width: number): PlacedLabel[] {
  const taken: Box[] = markers.map(({ x, y }) => ({
    left: x - RADIUS,
    right: x + RADIUS,
    top: y - RADIUS,
    bottom: y + RADIUS,
  }))
  return markers.map((marker) => {
    const half = textWidth(marker.label, FONT) / 2
    const x = Math.max(half, Math.min(width - half, marker.x))
    let y = marker.y - LIFT
    const box = (): Box => ({ left: x - half, right: x + half, top: y - FONT + 1, bottom: y + 2 })
    while (taken.some((other) => overlaps(other, box()))) y -= LINE / 2
    taken.push(box())
    return { x, y }
  })
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
