/** Whether a figure is something done, something intended, or background (GUIDELINES §4 of the hand-made answers). */
import type { Part, Status } from '../model/report.ts'
import type { ScannedFigure } from './scanned-figure.ts'

/** A project's own size: 总投资 400 亿元的武昌湾, 总面积 3 万平方米的展馆. */
const SPECIFICATION = /^ ?(?:左右|以上)?的(?![，。；、,;]|$)/u
const SPECIFIED =
  /(?:总投资|投资|总面积|面积|[长宽高]|全长|总长|建筑面积|占地|注册资本|总规模|规模|年产|日处理|库容|装机|投资额|额度)(?:额|量)?(?:[为约近共]|达到?|超过?)? ?$/u
/** A goal beyond the year, or the base of a change. */
const NOT_REACHED = /(?:迈向|冲刺|瞄准|剑指|[向由从]|原来的?) ?$/u
/** All of a set already known: 全省10家湖北实验室. */
const WHOLE_SET =
  /(?:^|[。；;！!？?\n，,：:、的])(?:全省|全市|全区|全县|全国|全球|辖区|所辖|我市|我区|本市|我省|全州|全旗)共?有? ?$/u
const SUMMED_UP = /^ ?(?:主要)?(?:经济|核心|主要|关键|约束性|预期性)?指标/u
/** The size in a plant's name: 280万吨催化裂化装置, 10万吨污水处理厂. */
const CAPACITY =
  /^ ?(?:\/日|级)?\p{Script=Han}{0,8}(?:装置|处理厂|净水厂|水厂|电厂|电站|机组|生产线|储备库|低温库|冷库|码头|泊位|变电站|输变电)/u
/** Visits of leaders, told as background: 三次考察. */
const VISIT = /^ ?(?:亲临|考察|视察|莅临)/u
const CLAUSE_START = /(?:^|[。；;！!？?\n，,：:、]) ?$/u

/** The status of a figure in this part of a report; `text` is its block. */
export function statusOf(text: string, figure: ScannedFigure, part: Part | null): Status {
  if (part === null || part === 'glossary') return 'other'
  if (figure.aspect === 'time' || figure.aspect === 'threshold') return 'other'
  if (isBackground(text, figure)) return 'other'
  return part === 'review' ? 'achieved' : 'target'
}

function isBackground(text: string, figure: ScannedFigure): boolean {
  const before = text.slice(Math.max(0, figure.start - 10), figure.start)
  const after = text.slice(figure.end, figure.end + 12)
  if (figure.unit === '千伏' || figure.unit === '英寸' || figure.unit === '纳米') return true
  if (figure.kind === 'count' && text.charAt(figure.start) === '前') return true
  if (NOT_REACHED.test(before) && figure.kind !== 'rank') return true
  if (figure.kind === 'count' && WHOLE_SET.test(before) && /^\p{Script=Han}/u.test(after)) return true
  if (figure.kind === 'count' && SUMMED_UP.test(after)) return true
  if (SPECIFICATION.test(after) && (SPECIFIED.test(before) || (figure.kind === 'measure' && CLAUSE_START.test(before))))
    return true
  if (figure.kind === 'measure' && CAPACITY.test(after)) return true
  if (figure.unit === '次' && VISIT.test(after)) return true
  // 2.2平方公里示范片成效显现: no verb before it, so it describes; 完成14.2平方公里… is done.
  return (
    figure.kind === 'measure' &&
    figure.unit !== 'P' &&
    CLAUSE_START.test(before) &&
    !text.slice(0, figure.start).endsWith('、') &&
    /^ ?[“"‘]?\p{Script=Han}/u.test(after)
  )
}
