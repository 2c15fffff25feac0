/** How dense the quiet marks may be: a page of them is a page nobody reads. */

/** Characters, and how many marks may stand in any stretch of that many: 300 by rule, then a phone and a desk screen. */
const caps: readonly (readonly [characters: number, marks: number])[] = [
  [300, 5],
  [440, 8],
  [900, 14],
]

export interface Candidate {
  /** Distance from the start of the report, in UTF-16 code units. */
  position: number
  /** Lower is kept first. */
  rank: number
}

/** The candidates that stay under every cap, best rank first, earlier before later. */
export function underCaps<T extends Candidate>(candidates: readonly T[]): Set<T> {
  const ordered = [...candidates].sort((a, b) => a.rank - b.rank || a.position - b.position)
  const kept = new Set<T>()
  const positions: number[] = []
  for (const candidate of ordered) {
    const at = insertionPoint(positions, candidate.position)
    if (caps.some(([characters, marks]) => overfull(positions, at, candidate.position, characters, marks))) continue
    positions.splice(at, 0, candidate.position)
    kept.add(candidate)
  }
  return kept
}

/** Whether a mark put at `position` (index `at`) would be the one too many of some stretch around it. */
function overfull(
  positions: readonly number[],
  at: number,
  position: number,
  characters: number,
  marks: number,
): boolean {
  for (let first = Math.max(0, at - marks); first <= at; first++) {
    // With the new one in place, `marks + 1` neighbours run from `first`.
    const start = first === at ? position : (positions[first] as number)
    const lastIndex = first + marks
    const end = lastIndex === at ? position : positions[lastIndex - 1]
    if (end !== undefined && end - start < characters) return true
  }
  return false
}

function insertionPoint(positions: readonly number[], position: number): number {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] as number) < position) low = middle + 1
    else high = middle
  }
  return low
}
