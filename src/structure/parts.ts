/** Which part of a report a section is: looking back, planning, the government itself, the glossary. */
import type { Part } from '../model/report.ts'

/** Asked in this order: a title such as 名词解释 or 自身建设 is plainer than one that names years. */
const WORDS: [Part, RegExp][] = [
  ['glossary', /(?:名词|词语|短语|术语|缩略语|用语).{0,6}(?:解释|注释|说明)|^[※【《]*(?:注释|名词)/u],
  [
    'governance',
    /自身建设|政府建设|政府(?:治理|效能|作风|职能)|(?:法治|服务型?|廉洁|廉政|人民满意的?).{0,12}政府|管委会建设|打造.{0,14}政府/u,
  ],
  // 十四五 looks back when it is 回顾; as 目标 or 规划 it is the plan.
  [
    'review',
    /回顾|总结|(?:过去|上届|本届|五年来|一年来).{0,14}(?:工作|年|成就|成绩)?$|主要(?:成绩|成就|工作情况)|工作情况|执行情况|取得的?成[绩就效]/u,
  ],
  [
    'plan',
    /安排|部署|重点|目标|任务|总体(?:要求|思路|考虑)|打算|展望|今后|未来|建议|思路|举措|主要考虑|工作要求|政府工作$|十[二三四五六]五.{0,4}(?:规划|时期|发展)/u,
  ],
]

/** The part that the words of a heading name, or null when they name none. */
export function partOfTitle(title: string | null): Part | null {
  if (title === null) return null
  return WORDS.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}

export interface PartItem {
  level: number
  title: string | null
}

/**
 * The part of each heading, in order. A level-1 section is what its words say; where they say nothing, the part above
 * it goes on until the next one that does. Below it, governance may stand as a level-2 section of the plan; all other
 * sections inherit.
 */
export function partsOfHeadings(headings: PartItem[]): (Part | null)[] {
  let outer: Part | null = null
  let inner: Part | null = null
  return headings.map(({ level, title }) => {
    const named = partOfTitle(title)
    if (level === 1) {
      outer = named ?? (outer === 'glossary' ? null : outer)
      inner = null
      return outer
    }
    if (level === 2) inner = isOwnPart(named, outer) ? named : null
    return inner ?? outer
  })
}

/** A part inside another: government building in the plan; in a looking-back part it is an achievement. */
function isOwnPart(named: Part | null, outer: Part | null): boolean {
  if (named === null || named === outer) return false
  return named === 'governance' ? outer !== 'review' : outer === null
}
