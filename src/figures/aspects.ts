/** What a figure tells of the thing it measures: a level, its growth, a share of a whole, an increment, a size class. */
import type { Aspect } from '../model/report.ts'
import { hasPrefixCue } from './comparators.ts'
import type { RawFigure } from './scanned-figure.ts'

const SENTENCE_OR_COMMA = /[。；;！!？?\n，,：:]/u
/** How far back the words that govern a figure are looked for. */
const REACH = 60

const CHANGE =
  /增长|增速|增幅|增加|下降|降低|减少|上升|提高|提升|涨幅|上涨|跌幅|回落|回升|压减|压缩|压降|缩短|缩减|攀升|下调|上调|降幅|收窄|扩大|提标|同比|年均|环比|递增|增产|增收|增资|[较比]上?[年期]|快于|高于|低于|增(?= ?$)|降(?= ?$)|涨(?= ?$)|减(?= ?$)/gu
const TO_LEVEL =
  /(?:增加|增长|提高|提升|上升|下降|降低|回升|压减|压缩|缩短|扩大|减少|攀升|[降增升涨])(?:[至到为]|达到?)|占(?!地)|占比|比重|(?:[^效功利税]|^)率|达到|达(?!产)|控制在|稳定在|保持在|维持在|完成/gu
const INCREMENT_VERB =
  /[较比](?:年初|上年末?|去年|(?:19|20)\d\d ?年末?)[^，。；]{0,4}增加|(?<![创革更翻最全清维刷])(?:新增|净增|新(?:[建开引入签登认培获投创招设纳立上添注落组扩吸评推启植栽造购布选聘遴备策谋晋种授挂孵激辟申列拓育办竣达通修配录补装安整]|改扩?建|实施|成立|发展|完成|打造|命名))/gu
/**
 * A total, or a list item that begins with a verb of its own, ends the reach of 新增: 新增3家、总数达7家; 新增5家、认定10家.
 * Right behind 新增 a total is what was added: 新增床位总数900张, 新增总投资30亿元.
 */
const TOTAL = /[、\d].*(?:总数|总量|总计|合计|累计|共有|达到|其中|总投资|在校|占)|其中|在校|占/u
const NEW_VERB =
  /^ ?(?:认定|完工|投运|达产|续建|交付|完成|建成|打造|改造|引进|培育|开工|竣工|投产|拥有|获批|改建|修复|整治|治理|提升|保持|惠及|服务|实现|推动|开展|举办|投资|吸纳|发放|投放|开通|启动|推进|支持|建设|创建|评选|挂牌|筹集|实施|扶持|淘汰|关停|化解|落地|签约)/u
const SIZE_NOUN =
  /^ ?(?:及?以上|以下|级别?)?的? ?(?:重[大点])?(?:工业|产业|农业|服务业|制造业|先进制造业|招商|商务|商贸|优质|龙头|骨干|头部|领军|市场化|外资|文旅|科技|规上|新兴|特色|基础设施|民间投资|投资)?(?:项目|企业|楼宇|[楼镇村级]|产业|集群|园区|街区|专业村|单品|大县|区县|强县|强镇|品牌|基金|平台|商圈|板块|赛道)/u
const LIMIT_NOUN = /^ ?(?:(?:及?以上|以下)的?(?![，。；、,;：:！!？?）)”"\s]|$|[和并]|的$)|级)/u

function clauseBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - REACH), start)
  for (let index = window.length - 1; index >= 0; index -= 1) {
    if (SENTENCE_OR_COMMA.test(window.charAt(index))) return window.slice(index + 1)
  }
  return window
}

/** Where the pattern matches last in the text, or -1. */
function lastMatch(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length
  return last
}

/** The aspect of one figure of `text`. */
export function aspectOf(text: string, figure: RawFigure): Aspect {
  switch (figure.kind) {
    case 'date':
    case 'duration':
      return 'time'
    case 'rank':
      return 'rank'
    case 'multiple':
      return 'growth'
    case 'percent':
      return figure.unit === '百分点' ? 'growth' : percentAspect(text, figure)
    default:
      return isThreshold(text, figure) ? 'threshold' : amountAspect(text, figure)
  }
}

function percentAspect(text: string, figure: RawFigure): Aspect {
  const clause = clauseBefore(text, figure.start)
  // 涨幅控制在3%: the level of a rate of change is that change.
  if (/(?:涨幅|增幅|增速|增长率|跌幅|降幅)[^，。；占]{0,8}$/u.test(clause)) return 'growth'
  const change = lastMatch(CHANGE, clause)
  const level = lastMatch(TO_LEVEL, clause)
  return change > 0 && change >= level ? 'growth' : 'share'
}

/** Whether the figure is a size class inside a noun phrase: 亿元以上项目, 50 亿元项目, 百亿级, 600 分以上. */
function isThreshold(text: string, figure: RawFigure): boolean {
  const after = text.slice(figure.end, figure.end + 16)
  const before = text.slice(Math.max(0, figure.start - 4), figure.start)
  if (figure.bareScale && (figure.kind === 'money' || figure.kind === 'measure' || figure.kind === 'count')) {
    return !hasPrefixCue(text, figure) && !/[达到至] ?$/u.test(before)
  }
  if (/^[分岁]$/u.test(figure.unit ?? '')) return /^ ?(?:及?以上|以下)/u.test(after) || figure.unit === '岁'
  if (figure.kind !== 'money' && figure.kind !== 'measure') return false
  if (hasPrefixCue(text, figure) || /(?:达到?|完成|投资|安排|投入) ?$/u.test(before)) return false
  // 23个50亿元以上, 300个亿元以上项目: what a classifier counts is sorted by size, though its noun comes later.
  if (figure.kind === 'money' && /\d ?[个家项栋] ?$/u.test(before) && /^ ?(?:及?以上|级)/u.test(after)) return true
  return (figure.kind === 'money' && SIZE_NOUN.test(after)) || LIMIT_NOUN.test(after)
}

function amountAspect(text: string, figure: RawFigure): Aspect {
  const clause = clauseBefore(text, figure.start)
  const increment = lastMatch(INCREMENT_VERB, clause)
  if (increment < 0) return 'level'
  const governed = clause.slice(increment)
  const item = governed.lastIndexOf('、')
  if (TOTAL.test(governed) || (item >= 0 && NEW_VERB.test(governed.slice(item + 1)))) return 'level'
  return 'increment'
}
