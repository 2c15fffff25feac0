/**
 * Names that stand without quotation marks, often once: works, institutions and meetings after a place
 * (崂山实验室), plans after the verb that carries them out (实施珠峰英才计划).
 */
import { segmentWords, tagWords, type Token } from '../segment/segment-words.ts'
import { NAME_BREAKS } from './name-breaks.ts'

/** What is one of its kind once a place stands before it. */
const WORKS = [
  '实验室|大科学装置|光源|科学城|科创城|试验区|先行区|合作区|合作园|经济特区|经济带|走廊|廊道|都市圈|国际陆港|门户港|运河|灌区',
  '水利枢纽|配置工程|引水工程|调水工程|国家公园|文化公园|遗址公园|国家版本馆|交易所|清算所|母基金',
  '论坛|博览会|交易会|文化节|艺术节|电影节|旅游节|音乐节',
].join('|')
const WORK = new RegExp(`(?:${WORKS})$`, 'u')
/** What is one of its kind always: 光谷科技创新大走廊. */
const SOLE_WORK = /大走廊$/u
const MAY_HOLD_ONE = new RegExp(`${WORKS}|计划`, 'u')
/** Plans that every place has, and those of the planned economy. */
const PLAIN_PLAN = /(?:行动|投资|年度|工作|发展|立法|审计|实施|生产|培养|招生|建设|开工|指令性|年)计划$/u
const NUMBER = /^(?:[\d.%]+|[一二两三四五六七八九十百千万]+大?)$/u
const SHORTEST = 5
const LONGEST = 16
const MARKS = /[\s\p{P}\p{S}]+/u
/** The dictionary takes these for places. */
const NO_PLACES = new Set(['城市', '都市', '港口', '新兴', '湾区', '非洲', '海外'])
/** Verbs that take a plan as their object, and how they take it. */
const CARRIED_OUT = new Set(
  '实施 全面实施 组织实施 深入实施 开展 推进 启动 深化 落实 推动 组织 执行 推行 出台 制定 完成 深入 持续 大力 继续 加快 扎实 全面 谋划 优化 升级'.split(
    ' ',
  ),
)
const BREAKS = new Set([
  ...NAME_BREAKS,
  ...CARRIED_OUT,
  ...'国家级 省级 市级 申报 争创 创建 举办 承办 成功 成立 成为 设立 运营 规划 布局 组建 共建 联合 参与 融入 落户 新开工 包括 无论 为了'.split(
    ' ',
  ),
])

/**
 * Each once, in code unit order.
 * @param texts Normalised blocks.
 */
export function readNamedWorks(texts: readonly string[]): string[] {
  const names = new Set<string>()
  for (const text of texts) {
    for (const clause of text.split(MARKS)) {
      if (clause.length < SHORTEST || !MAY_HOLD_ONE.test(clause)) continue
      const tokens = segmentWords(clause)
      for (const [last, { text: word, end }] of tokens.entries()) {
        const first =
          word === '计划' ? planStart(tokens, last) : WORK.test(clause.slice(0, end)) ? workStart(tokens, last) : null
        const start = first === null ? undefined : tokens[first]?.start
        if (start !== undefined && end - start >= SHORTEST && end - start <= LONGEST)
          names.add(clause.slice(start, end))
      }
    }
  }
  return [...names].sort()
}

/** The place that the name of a work begins with; null where none does. */
function workStart(tokens: readonly Token[], last: number): number | null {
  const from = nameStart(tokens, last)
  const name = tokens.slice(from, last + 1).map(({ text }) => text)
  if (SOLE_WORK.test(name.join(''))) return from
  for (let first = from; first < last; first++) {
    if (!isPlace(tokens[first]?.text ?? '')) continue
    // 京|国家: the dictionary has cut the name's beginning off.
    return tokens[first - 1]?.text.length === 1 && !BREAKS.has(tokens[first - 1]?.text ?? '') ? null : first
  }
  return null
}

function planStart(tokens: readonly Token[], last: number): number | null {
  const first = nameStart(tokens, last)
  const words = tokens.slice(first, last + 1).map(({ text }) => text)
  const plain = words.length < 3 || PLAIN_PLAN.test(words.join(''))
  return !plain && CARRIED_OUT.has(tokens[first - 1]?.text ?? '') ? first : null
}

/** Where the words begin that may belong to the name. */
function nameStart(tokens: readonly Token[], last: number): number {
  let first = last
  while (first > 0 && !BREAKS.has(tokens[first - 1]?.text ?? '') && !NUMBER.test(tokens[first - 1]?.text ?? '')) first--
  return first
}

function isPlace(word: string): boolean {
  const [tagged, ...more] = tagWords(word)
  return word.length >= 2 && more.length === 0 && /^n[stz]$/.test(tagged?.tag ?? '') && !NO_PLACES.has(word)
}
