/** Puts the positions of a text in the order of the character pairs that begin there. */

/** Radix sort by one key of 16 bits; stable. `key` says which unit after a position is the key. */
function sortByUnit(units: Uint16Array, positions: Uint32Array, key: 0 | 1): Uint32Array {
  const places = new Uint32Array(65537)
  for (const position of positions) {
    const unit = (units[position + key] ?? 0) + 1
    places[unit] = (places[unit] ?? 0) + 1
  }
  for (let i = 1; i < places.length; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0)
  const sorted = new Uint32Array(positions.length)
  for (const position of positions) {
    const unit = units[position + key] ?? 0
    const place = places[unit] ?? 0
    sorted[place] = position
    places[unit] = place + 1
  }
  return sorted
}

/**
 * @param units Texts, each followed by `end`.
 * @returns All positions but those of `end`, by the pair of units there, then ascending.
 */
export function sortPairs(units: Uint16Array, end: number): Uint32Array {
  let count = 0
  for (const unit of units) if (unit !== end) count++
  const positions = new Uint32Array(count)
  let at = 0
  for (let position = 0; position < units.length; position++) if (units[position] !== end) positions[at++] = position
  return sortByUnit(units, sortByUnit(units, positions, 1), 0)
}
