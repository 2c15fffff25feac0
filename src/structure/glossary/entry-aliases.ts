/** Other names of a term, only such as the entry itself prints. */

const QUOTED = /[“"]([^“”"]{2,24})[”"]/gu
/** 全称…, 又称…, 简称…, 意为…: the definition gives another name. */
const GIVEN =
  /(?:^|[，,。；;（(是即])(?:全称|又称|也称|亦称|又名|俗称|简称|意为|意即)(?:叫做|[为作是叫])?\s*[“"]?([^“”"，。；：、（）(),;:\s][^“”"，。；：、（）(),;:]{1,30})[”"]?(?=[，。；,;）)]|$)/gu
/** 是“…”的简称, 碳达峰与碳中和的简称. */
const SHORT_FOR =
  /^[是即指为系]?\s*[“"]?([^“”"，。；：、（）(),;:\s][^“”"，。；：、（）(),;:]{1,30}?)[”"]?\s*的(?:英文)?(?:简称|缩写|统称|总称|合称)/u

/**
 * The aliases that an entry gives: the quoted parts of its term, the name that the definition spells out.
 * In order of appearance, without the term itself.
 */
export function aliasesOf(term: string, definition: string): string[] {
  const bare = withoutQuotes(term)
  const found = [...quotedParts(term, definition), ...spelledOut(bare, definition)].map((alias) => alias.trim())
  return [...new Set(found)].filter((alias) => alias !== term && alias !== bare && isTelling(alias, definition))
}

/**
 * A name of two letters (“5+”) or of digits alone (“1050”) would be found everywhere, and so would a counted letter
 * (“四上”, “八五”) unless the definition quotes it as a name again (“六稳”即…).
 */
function isTelling(alias: string, definition: string): boolean {
  if (alias.length >= 3) return !/^[\d、.,\s]+$/.test(alias)
  if (!/^\p{Script=Han}{2}$/u.test(alias)) return false
  return !/^[一二三四五六七八九十百千万]/u.test(alias) || definition.includes(`“${alias}”`)
}

function withoutQuotes(text: string): string {
  return text.replace(/[“”"‘’「」『』]/gu, '')
}

/**
 * “双百园区”建设 is also spoken of as 双百园区. Several parts in one term are several names, each with the noun that the
 * definition prints behind it: “独角兽”“瞪羚”企业 are 独角兽企业 and 瞪羚企业, “六稳”“六保”任务 are 六稳 and 六保.
 */
function quotedParts(term: string, definition: string): string[] {
  const parts = [...term.matchAll(QUOTED)]
  const names = parts.map((match) => match[1] ?? '')
  const last = parts.at(-1)
  if (names.length < 2 || last === undefined) return names
  const tail = term.slice(last.index + last[0].length)
  const counted = /^[两三四五六七八九十]{1,2}[个大项类种条]\p{Script=Han}{2,8}$/u.test(tail) ? [tail] : []
  return [...names.map((name) => name + nounBehind(name, tail, definition)), ...counted]
}

function nounBehind(name: string, tail: string, definition: string): string {
  const printed = definition.search(new RegExp(`[“"]${escapePattern(name)}[”"]`, 'u'))
  if (printed < 0) return ''
  const behind = definition.slice(printed + name.length + 2)
  for (let from = 0; from + 2 <= tail.length; from += 1) {
    if (behind.startsWith(tail.slice(from))) return tail.slice(from)
  }
  return ''
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function spelledOut(term: string, definition: string): string[] {
  const given = [...definition.slice(0, 200).matchAll(GIVEN)].map((match) => match[1] ?? '')
  const short = SHORT_FOR.exec(definition)?.[1]
  const clause = /^([^，。；：、,;:]{3,24})(?=[，。,]|$)/u.exec(definition)?.[1]
  const full = clause !== undefined && standsFor(term, clause, definition) ? [clause] : []
  return [...given, ...(short === undefined ? [] : [short]), ...full]
}

/** 五经普 for 第五次全国经济普查 (its letters in order), AED for a definition that is a name alone. */
function standsFor(term: string, clause: string, definition: string): boolean {
  if (/[的是指]/u.test(clause)) return false
  const isName = definition.replace(/[。.\s]+$/u, '') === clause
  if (/^[A-Z]+$/i.test(term)) return isName
  if (term.length < 3 || clause.length <= term.length || !/^\p{Script=Han}+$/u.test(term)) return false
  let at = -1
  for (const character of term) {
    at = clause.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}
