/** Which part of a report a section is: looking back, planning, the government itself, the glossary. */
import type { Part } from '../model/report.ts'

/** Asked in this order: a title such as 名词解释 or 自身建设 is plainer than one that names years. */
const WORDS: [Part, RegExp][] = [
  ['glossary', /(?:名词|词语|短语|术语|缩略语|用语).{0,6}(?:解释|注释|说明)|^[※【《]*(?:注释|名词)/u],
  [
    'governance',
    /自身建设|政府建设|政府.{0,6}(?:治理|效能|作风|职能)|(?:政风|行政能力)建设|(?:法治|服务型?|廉洁|廉政|人民满意的?).{0,12}政府|管委会建设|打造.{0,14}政府/u,
  ],
  // 十四五 looks back when it is 回顾; as 目标 or 规划 it is the plan.
  [
    'review',
    /回顾|总结|(?:过去|上届|本届|五年来|一年来).{0,14}(?:工作|年|成就|成绩)?$|主要(?:成绩|成就|工作情况)|工作情况|执行情况|取得的?成[绩就效]/u,
  ],
  [
    'plan',
    /安排|部署|重点|目标|任务|总体(?:要求|思路|考虑)|打算|展望|今后|未来|建议|思路|举措|主要考虑|工作要求|政府工作$|^(?:关于)?\d{4}年的?工作$|五年规划|十[二三四五六]五.{0,4}(?:规划|时期|发展)/u,
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

/** 在接续奋斗中新福建建设取得新成效: says of a level-1 section, where nothing plainer does, that it looks back. */
const ACHIEVED = /取得.{0,4}(?:成[绩就效]|进展|进步)$/u
/** 1998年工作回顾和1999年工作的总体要求: such a section looks back, and those below it ahead. */
const BACK_AND_AHEAD = /(?:回顾|总结|情况).{0,4}[和与及、].{0,20}(?:安排|部署|目标|任务|要求|方针|思路|建议|打算|考虑)/u

/**
 * The part of each heading, in order. A level-1 section is what its words say. Where they say nothing, the part above
 * it goes on until the next one that does; but what follows government building goes on with the part before it, and
 * what follows the looking back is the plan when no later section says that it is. Below level 1, governance may stand
 * as a level-2 section of the plan; all other sections inherit.
 */
export function partsOfHeadings(headings: PartItem[]): (Part | null)[] {
  const planned = headings.findLastIndex(({ level, title }) => level === 1 && partOfTitle(title) === 'plan')
  let goesOn: Part | null = null
  let outer: Part | null = null
  let inner: Part | null = null
  return headings.map(({ level, title }, index) => {
    const named = partOfTitle(title)
    if (level === 1) {
      outer = named ?? unnamedPart(title, goesOn, planned > index)
      if (outer !== 'governance') goesOn = outer === 'review' && BACK_AND_AHEAD.test(title ?? '') ? 'plan' : outer
      inner = null
      return outer
    }
    if (level === 2) inner = isOwnPart(named, outer) ? named : null
    return inner ?? outer
  })
}

function unnamedPart(title: string | null, goesOn: Part | null, planFollows: boolean): Part | null {
  if (goesOn === null) return ACHIEVED.test(title ?? '') ? 'review' : null
  if (goesOn === 'glossary') return null
  return goesOn === 'review' && !planFollows ? 'plan' : goesOn
}

/** A part inside another: government building in the plan; in a looking-back part it is an achievement. */
function isOwnPart(named: Part | null, outer: Part | null): boolean {
  if (named === null || named === outer) return false
  return named === 'governance' ? outer !== 'review' : outer === null
}
