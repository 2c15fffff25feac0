/** Which compounds recur across reports as one word. */
import { PLACED_HEADS, REGION_HEADS, type Compound } from './compound-words.ts'
import { countsThings } from './counting-names.ts'
import { tagWords } from '../segment/segment-words.ts'
import type { DiscoveredTerm } from './discover-terms.ts'
import type { TermEvidence } from './term-evidence.ts'

interface Total {
  words: string[]
  count: number
  reports: number
  left: Set<string>
  right: Set<string>
  since: number
}

const FEWEST_REPORTS = 2
const FEWEST = 3
/** How much of the use of its parts (geometric mean) a compound must make up: 海绵城市 does, 城市企业 does not. */
const COHESION = 0.15
/** Names that begin with a place, of which a report has thousands: 江南城市圈. Else it says where: 江南工厂. */
const REGION = new RegExp(`(?:${REGION_HEADS}|${PLACED_HEADS})$`, 'u')
const PLACE_FIRST = new RegExp(`(?:${PLACED_HEADS})$`, 'u')
/** Kinds, not things: each place has many. */
const KIND =
  /^(?:三年|攻坚|专项|重点|重大|综合|交通|货运|物流|门户|交易|实体|系统|提升|建设)+(?:行动|行动计划|计划|工程|枢纽|经济|工作法)$|^(?:城市|都市|经济)[圈带群]$/u

/**
 * @param evidence Oldest first.
 * @param taken Normalised words that have a page already.
 */
export function decideCompounds(evidence: readonly TermEvidence[], taken: ReadonlySet<string>): DiscoveredTerm[] {
  const wordCounts = new Map<string, number>()
  const totals = new Map<string, Total>()
  for (const { year, words } of evidence) {
    for (const [word, count] of Object.entries(words.compounds.words)) {
      wordCounts.set(word, (wordCounts.get(word) ?? 0) + count)
    }
    for (const compound of words.compounds.compounds) addTo(totals, compound, year ?? Infinity)
  }
  const kept = [...totals].filter(
    ([key, total]) =>
      !taken.has(key) &&
      !countsThings(key) &&
      !KIND.test(key) &&
      // 贯彻|一国两制, 坚决|…: a sentence, not a name.
      !/^(?:[vdamrp]|ad|vd)$/.test(tagOf(total.words[0])) &&
      (tagOf(total.words[0]) === 'ns' ? isRegion(key, total) : !PLACE_FIRST.test(key)) &&
      (total.reports >= FEWEST_REPORTS || isRegion(key, total)) &&
      total.count >= FEWEST &&
      // Always after or before the same character: a piece of a longer name.
      (total.left.size >= 2 || total.left.has('|')) &&
      (total.right.size >= 2 || total.right.has('|')) &&
      (isRegion(key, total) || cohesion(total, wordCounts) >= COHESION),
  )
  const keys = new Map(kept.map(([key, total]) => [key, total.count]))
  return kept
    .filter(([key, total]) => !kept.some(([longer]) => isPieceOf(key, total, longer, keys.get(longer) ?? 0)))
    .map(([term, { since }]) => ({ term, aliases: [], since }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
}

function tagOf(word = ''): string {
  return tagWords(word)[0]?.tag ?? ''
}

function isRegion(key: string, { words }: Total): boolean {
  return tagOf(words[0]) === 'ns' && REGION.test(key)
}

function addTo(totals: Map<string, Total>, compound: Compound, year: number): void {
  const total = totals.get(compound.key) ?? {
    words: compound.words,
    count: 0,
    reports: 0,
    left: new Set<string>(),
    right: new Set<string>(),
    since: year,
  }
  totals.set(compound.key, total)
  total.count += compound.count
  total.reports++
  for (const unit of compound.left) total.left.add(unit)
  for (const unit of compound.right) total.right.add(unit)
}

function cohesion({ words, count }: Total, wordCounts: ReadonlyMap<string, number>): number {
  const product = words.reduce((log, word) => log + Math.log(count / Math.max(count, wordCounts.get(word) ?? count)), 0)
  return Math.exp(product / words.length)
}

/** Nearly all of its uses are inside the longer one. */
function isPieceOf(key: string, { count }: Total, longer: string, longerCount: number): boolean {
  return longer.length > key.length && longer.includes(key) && longerCount >= count * 0.7
}
