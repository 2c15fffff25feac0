/**
 * Compounds of a report by statistics over nodejieba's words: what stands together more often than its parts
 * would meet by chance, with different neighbours on both sides.
 */
import { segmentWords } from '../segment/segment-words.ts'
import { NAME_BREAKS } from './name-breaks.ts'

export interface CompoundEvidence {
  /** How often each word occurs that is part of a compound below. */
  words: Record<string, number>
  compounds: Compound[]
}

export interface Compound {
  key: string
  /** The words it is made of. */
  words: string[]
  count: number
  /** The characters that stand before and after it, each once, in code unit order; `|` for a mark or the end. */
  left: string
  right: string
}

const MOST_WORDS = 5
const SHORTEST = 3
const LONGEST = 10
/** What regions are called, with a place before them or not: 江南城市圈, 滨河科学城. */
export const REGION_HEADS = '城市圈|都市圈|经济圈|经济带|创新带|城市群|走廊|科学城|试验区'
/** What every place has, and no name without it: 长江新区 is one, 宜居新区 is not. */
export const PLACED_HEADS = '合作区|先行区|新区|新城|实验室|大通道'
/** What a thing of policy is called: only such compounds are kept, a report has thousands of others. */
const LAST = new RegExp(
  '(?:[^体机强抑控节复年]制|工程|行动|计划|工作法|专员|大使|合伙人|联办|通办|[^现]工厂|示范区|经济|债|债券|贷|保险|飞地|联盟|' +
    '联合体|共同体|综合体|班列|枢纽|农田|疗法|芯片|补贴|普查|飞行|助餐|普惠|共济|同城化|一体化|市民化|智能体|网联|储能|' +
    `制氢|算力|${REGION_HEADS}|${PLACED_HEADS})$`,
  'u',
)
/** The last characters of LAST, for a quick no. */
const LAST_UNITS = new Set(
  '制程动划法员使人办通厂区济债贷保险地盟体列走廊枢纽城田圈带群疗片补贴普查飞行助餐惠化能联氢力室道'.split(''),
)
/** What says how much or where of a thing, but does not name it. */
const BREAKS = new Set([
  ...NAME_BREAKS,
  ...(
    '新 全 重点 重大 优质 国家级 省级 市级 区级 县级 国家 全球 世界 中国 大型 相关 主要 基本 现有 骨干 龙头 外资 本地 中小 规模 若干 ' +
    '两个 三个 四个 五个'
  ).split(' '),
])
const MARK = /^[^\p{L}\p{N}+-]/u

/** @param texts Normalised blocks. */
export function readCompounds(texts: readonly string[]): CompoundEvidence {
  const counts = new Map<string, number>()
  const found = new Map<string, { words: string[]; count: number; left: Set<string>; right: Set<string> }>()
  for (const text of texts) {
    const tokens = segmentWords(text).map((token) => token.text)
    for (const word of tokens) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (let first = 0; first < tokens.length; first++) {
      for (let last = first; last < tokens.length && last - first < MOST_WORDS; last++) {
        const word = tokens[last] ?? ''
        if (MARK.test(word) || BREAKS.has(word) || /^[\d.]+$/.test(word)) break
        if (last === first || !LAST_UNITS.has(word.at(-1) ?? '')) continue
        const words = tokens.slice(first, last + 1)
        const key = words.join('')
        if (key.length > LONGEST) break
        if (key.length < SHORTEST || !LAST.test(key)) continue
        const compound = found.get(key) ?? { words, count: 0, left: new Set(), right: new Set() }
        found.set(key, compound)
        compound.count++
        compound.left.add(neighbour(tokens[first - 1]?.at(-1)))
        compound.right.add(neighbour(tokens[last + 1]?.[0]))
      }
    }
  }
  const compounds = [...found]
    .map(([key, { words, count, left, right }]) => ({ key, words, count, left: join(left), right: join(right) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const used = new Set(compounds.flatMap(({ words }) => words))
  const words = [...counts].filter(([word]) => used.has(word)).sort(([a], [b]) => (a < b ? -1 : 1))
  return { words: Object.fromEntries(words), compounds }
}

function join(units: ReadonlySet<string>): string {
  return [...units].sort().join('')
}

function neighbour(unit: string | undefined): string {
  return unit === undefined || MARK.test(unit) ? '|' : unit
}
