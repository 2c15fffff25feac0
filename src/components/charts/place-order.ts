/** The order of places in tables and charts: the widest level first, then by pinyin. */
import type { Level, ReportSummary } from '../../model/report.ts'

/** Stands where a text does not say which place it speaks for. */
export const UNKNOWN_PLACE = '地方不详'

const LEVELS: readonly (Level | null)[] = [
  'national',
  'province',
  'city',
  'district',
  'zone',
  'county',
  'township',
  null,
]
const byPinyin = new Intl.Collator('zh-Hans-u-co-pinyin')

/** Each place once. A place whose level only some reports state is ordered by that level. */
export function orderPlaces(reports: readonly Pick<ReportSummary, 'place' | 'level'>[]): string[] {
  const ranks = new Map<string, number>()
  for (const { place, level } of reports) {
    const name = place ?? UNKNOWN_PLACE
    const rank = place === null ? LEVELS.length : LEVELS.indexOf(level)
    ranks.set(name, Math.min(rank, ranks.get(name) ?? LEVELS.length))
  }
  return [...ranks]
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || byPinyin.compare(a, b) || (a < b ? -1 : 1))
    .map(([place]) => place)
}
