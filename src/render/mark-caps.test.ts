import { expect, test } from 'vitest'
import { underCaps } from './mark-caps.ts'

const at = (...positions: number[]) => positions.map((position) => ({ position, rank: 1 }))
const kept = (candidates: { position: number; rank: number }[]) =>
  [...underCaps(candidates)].map(({ position }) => position).sort((a, b) => a - b)

test('five marks fit in 300 characters, the sixth does not', () => {
  expect(kept(at(0, 50, 100, 150, 200, 250))).toEqual([0, 50, 100, 150, 200])
})

test('the sixth fits when it stands 300 characters after the first', () => {
  expect(kept(at(0, 50, 100, 150, 200, 300))).toHaveLength(6)
  expect(kept(at(0, 50, 100, 150, 200, 299))).toHaveLength(5)
})

test('a phone screen of 440 characters holds eight, a desk screen of 900 fourteen', () => {
  const every60 = Array.from({ length: 40 }, (_, index) => index * 60)
  const positions = kept(at(...every60))
  for (const [characters, marks] of [
    [300, 5],
    [440, 8],
    [900, 14],
  ] as const) {
    for (const start of positions) {
      expect(positions.filter((each) => each >= start && each < start + characters).length).toBeLessThanOrEqual(marks)
    }
  }
})

test('better ranks are kept wherever they stand', () => {
  const crowd = [...at(0, 10, 20, 30, 40), { position: 25, rank: 0 }]
  expect(kept(crowd)).toEqual([0, 10, 20, 25, 30])
})
