/** 武汉 and 武汉市 are one place in our tables, where both occur; the data keeps what each text says. */
import type { ReportSummary } from '../model/report.ts'

type Placed = Pick<ReportSummary, 'place' | 'level'>

/** From the short name to the full one. 吉林 (a province) beside 吉林市 stays apart: their levels differ. */
export function fullPlaceNames(reports: readonly Placed[]): Map<string, string> {
  const levels = new Map<string, Set<string>>()
  for (const { place, level } of reports) {
    if (place === null) continue
    const known = levels.get(place) ?? new Set()
    if (level !== null) known.add(level)
    levels.set(place, known)
  }
  const names = new Map<string, string>()
  for (const [place, own] of levels) {
    const full = `${place}市`
    const others = levels.get(full)
    if (others === undefined) continue
    const all = new Set([...own, ...others])
    if (all.size <= 1) names.set(place, full)
  }
  return names
}

/** The same items, each under the full name of its place. */
export function withFullPlaceNames<Item extends { place: string | null }>(
  items: readonly Item[],
  names: ReadonlyMap<string, string>,
): Item[] {
  return items.map((item) => {
    const full = item.place === null ? undefined : names.get(item.place)
    return full === undefined ? item : { ...item, place: full }
  })
}
