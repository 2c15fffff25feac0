/** What sort of document it is. */
import type { Kind } from '../../model/report.ts'

export function kindOf(title: string | null, text: string, isFromList: boolean): Kind {
  const opening = text.slice(0, 1500)
  const isSpeech =
    /各位代表|各位委员|同志们/u.test(opening) && /报告(?:政府)?工作|作(?:政府)?工作报告|作.{0,30}报告/u.test(opening)
  if (isSpeech || /(?:政府|管委会|[区市县省年])工作报告/u.test(title ?? '')) return 'government-work-report'
  if (/(?:规划|计划|方案|纲要|行动计划)(?:（.*）)?$/u.test(title ?? '')) return 'plan'
  return isFromList || title !== null ? 'article' : 'other'
}
