/** Whom a statement is about, where an indicator is stated for several groups of people: 城镇 and 农村居民收入. */
import { scanFigures } from '../figures/scan-figures.ts'
import type { IndicatorRow } from '../model/terms.ts'

const SCOPE = /城乡|(?:城镇|全体|农村)(?=[和、与及]|常住|居民)|农牧民|农民(?=人均|收入|可支配)|登记失业|调查失业/gu
const NAMES: Readonly<Record<string, string>> = { 农牧民: '农村', 农民: '农村' }
/** How far before its figure a group is named: 城镇居民人均可支配收入25000元，同比名义增长6%. */
const REACH = 60

/**
 * The group (`城镇`, `农村`, `全体`, `登记失业`, `调查失业`) that the row's sentence names for its value; null where it
 * names none or both together (城乡居民收入). After 分别 the k-th figure is that of the k-th group.
 */
export function scopeOfRow({
  sentence,
  value,
  unit,
}: Pick<IndicatorRow, 'sentence' | 'value' | 'unit'>): string | null {
  const figures = scanFigures(sentence)
  const index = figures.findIndex((figure) => figure.value === value && figure.unit === unit)
  const figure = figures[index]
  if (figure === undefined) return null
  const from = Math.max(0, figure.start - REACH)
  const before = sentence.slice(from, figure.start)
  const segment = before.slice(Math.max(...['。', '；', ';'].map((mark) => before.lastIndexOf(mark))) + 1)
  const groups = [...segment.matchAll(SCOPE)].map(([word]) => NAMES[word] ?? word)
  const last = groups.at(-1)
  if (last === undefined) return null
  const apart = segment.lastIndexOf('分别')
  if (apart < 0) return last === '城乡' ? null : last
  const listed = last === '城乡' ? ['城镇', '农村'] : groups
  const listStart = figure.start - segment.length + apart
  return listed[figures.filter(({ start }) => start > listStart && start < figure.start).length] ?? null
}
