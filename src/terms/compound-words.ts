/**
 * Compounds of a report by statistics over nodejieba's words: what stands together more often than its parts
 * would meet by chance, with different neighbours on both sides.
 */
import { segmentWords } from '../segment/segment-words.ts'

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
/** What cannot be part of a name: particles, conjunctions, verbs and adjectives that every sentence has. */
const BREAKS = new Set(
  (
    '的 了 和 与 及 以及 等 在 把 将 对 为 是 要 以 从 向 到 于 由 被 让 使 给 比 而 且 或 但 并 更 最 很 也 都 还 又 再 不 没 无 有 这 那 其 此 该 本 各 每 ' +
    '我 我们 他 它 你 个 项 家 名 人 次 年 月 日 元 亿 万 亿元 万元 左右 以上 以下 以内 累计 超过 达到 达 超 约 近 新 前 后 中 上 下 内 外 里 间 全 全市 全区 全省 全县 全国 全面 ' +
    '同比 增长 完成 实现 推进 推动 加快 加强 加大 建设 开展 落实 深化 强化 优化 完善 提升 提高 促进 打造 支持 鼓励 引导 坚持 健全 构建 扩大 发挥 确保 做好 抓好 组织 实施 探索 建成 启动 ' +
    '新建 新增 争取 力争 获批 获 获评 入选 建立 培育 引进 一批 一个 不断 持续 深入 扎实 积极 切实 进一步 着力 大力 有效 有序 稳步 精准 率先 首个 首批 首家 第一 ' +
    '各类 各级 代表 同时 通过 根据 按照 围绕 聚焦 紧扣 突出 统筹 依托 面向 立足 用好 办好 做大 做强 做优 做实 办 抓 促 增 降 稳 保 建 推 做 ' +
    '重点 重大 优质 国家级 省级 市级 区级 县级 国家 全球 世界 中国 大型 相关 主要 基本 现有 骨干 龙头 外资 本地 中小 规模 若干 两个 三个 四个 五个'
  ).split(' '),
)
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
