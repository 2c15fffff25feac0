import { describe, expect, it } from 'vitest'
import { placeLabels } from './place-labels.ts'

describe('placeLabels', () => {
  it('sets a label right above a marker that stands alone', () => {
    expect(placeLabels([{ x: 100, y: 80, label: '5.7%' }], 200)).toEqual([{ x: 100, y: 68 }])
  })
  it('moves a label up that would stand on its neighbour', () => {
    const [first, second] = placeLabels(
      [
        { x: 60, y: 80, label: '12%以上' },
        { x: 80, y: 80, label: '7%左右' },
      ],
      200,
    )
    expect(second?.y).toBeLessThan((first?.y ?? 0) - 11)
  })
  it('keeps labels inside the drawing', () => {
    const [label] = placeLabels([{ x: 2, y: 80, label: '突破2万亿元' }], 200)
    expect(label?.x).toBeGreaterThan(30)
  })
})
