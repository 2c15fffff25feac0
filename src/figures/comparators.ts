/** The words before and after a figure that bound it: 近, 超过, 左右, 以上. */
import type { Comparator } from '../model/report.ts'
import type { RawFigure } from './scanned-figure.ts'

/** Longest first where one ends with another. */
const PREFIXES: readonly (readonly [cue: string, comparator: Comparator | null])[] = [
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不小于', 'at-least'],
  ['至少', 'at-least'],
  ['不超过', 'at-most'],
  ['不超', 'at-most'],
  ['不高于', 'at-most'],
  ['不大于', 'at-most'],
  ['不多于', 'at-most'],
  ['至多', 'at-most'],
  ['最多', 'at-most'],
  ['最高', null],
  ['不足', 'less-than'],
  ['不到', 'less-than'],
  ['未达', 'less-than'],
  ['低于', 'less-than'],
  ['少于', 'less-than'],
  ['小于', 'less-than'],
  ['接近', 'approx'],
  ['将近', 'approx'],
  ['大约', 'approx'],
  ['约为', 'approx'],
  ['约', 'approx'],
  ['近', 'approx'],
  ['超过', 'more-than'],
  ['超出', 'more-than'],
  ['突破', 'more-than'],
  ['跨越', 'more-than'],
  ['跨过', 'more-than'],
  ['迈过', 'more-than'],
  ['高于', 'more-than'],
  ['大于', 'more-than'],
  ['多于', 'more-than'],
  ['首破', 'more-than'],
  ['破', 'more-than'],
  ['超', 'more-than'],
  ['逾', 'more-than'],
  ['过', 'more-than'],
]
/** A verb may stand between these and the figure: 至少安排4000万元. */
const CUE_BEFORE_VERB =
  /(至少|最少|至多|最多) ?(?:安排|投入|完成|建成|引进|新增|打造|建设|培育|举办|开展|落实|设立|拿出)$/u
/** What stands before a one-character cue and makes it part of another word: 签约亿元, 通过12项, 经过7年. */
const NOT_CUE: Readonly<Record<string, RegExp>> = {
  约: /[签节条预合集制特公履违契邀失简守]$/u,
  近: /[最附靠临邻亲新贴]$/u,
  过: /[通经走渡不见路召开去来透胜错历]$|(?<![进程幅])度$/u,
  破: /[爆打]$/u,
  超: /[反赶]$/u,
}
const POSTFIX = /^ ?(?:(左右|上下)|(及以上|以上|之上)|(以内|之内|以下|及以下)|(多|余)(?!\p{Script=Han}))/u
const POSTFIX_COMPARATORS: readonly Comparator[] = ['approx', 'at-least', 'at-most', 'more-than']
/** Between two figures of one list of bare numbers: 突破185亿个、2.1万家 → both. */
const BARE_LIST = /^ ?[、和及与] ?$/u

/** The comparator of each figure, in order; `figures` are those of `text`, sorted. */
export function comparatorsOf(text: string, figures: readonly RawFigure[]): (Comparator | null)[] {
  const found: (Comparator | null)[] = []
  let inherited: Comparator | null = null
  figures.forEach((figure, index) => {
    const previous = figures[index - 1]
    const inList =
      previous !== undefined && BARE_LIST.test(text.slice(previous.end, Math.min(figure.start, previous.end + 4)))
    const prefix = prefixOf(text, figure)
    if (prefix !== undefined) inherited = prefix
    else if (!inList) inherited = null
    found.push(comparatorOf(text, figure, inherited))
  })
  return found
}

function comparatorOf(text: string, figure: RawFigure, prefix: Comparator | null): Comparator | null {
  if (figure.kind === 'date') return null
  if (figure.kind === 'rank') return text.charAt(figure.start) === '前' ? 'at-most' : null
  // 近五年 is the last five years, no approximation; 超过, 左右 and 以上 still bound a duration.
  const own = figure.kind === 'duration' && prefix === 'approx' ? null : prefix
  if (own !== null) return own
  const match = POSTFIX.exec(text.slice(figure.end, figure.end + 6))
  if (match !== null) {
    const group = match.slice(1).findIndex(Boolean)
    return POSTFIX_COMPARATORS[group] ?? null
  }
  return figure.more ? 'more-than' : null
}

/** Whether a cue such as 近 or 突破 stands right before the figure. */
export function hasPrefixCue(text: string, figure: RawFigure): boolean {
  return prefixOf(text, figure) !== undefined
}

/** The comparator of the cue right before the figure; undefined where no cue stands there. */
function prefixOf(text: string, figure: RawFigure): Comparator | null | undefined {
  if (figure.kind === 'date' || figure.kind === 'rank') return undefined
  let before = text.slice(Math.max(0, figure.start - 6), figure.start).trimEnd()
  if (before.endsWith('了')) before = before.slice(0, -1)
  const apart = CUE_BEFORE_VERB.exec(text.slice(Math.max(0, figure.start - 8), figure.start).trimEnd())?.[1]
  if (apart !== undefined) return apart.endsWith('少') ? 'at-least' : 'at-most'
  for (const [cue, comparator] of PREFIXES) {
    if (!before.endsWith(cue)) continue
    if (NOT_CUE[cue]?.test(before.slice(0, -cue.length)) === true) return undefined
    return comparator
  }
  return undefined
}
