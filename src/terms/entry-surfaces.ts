/**
 * In which other words the text of a report speaks of what one entry of its glossary explains. The entry
 * prints the word once, the text varies it: “双百园区”建设 → 双百园区, CIS 芯片 → CMOS图像传感器,
 * 六大更新单元 → 六大城市更新单元.
 */
import type { Entry } from '../model/report.ts'
import { isFigure, isNumberedName, isShortCount, readCountedName } from './counting-names.ts'
import { termKey } from './term-key.ts'

export interface EntrySurfaces {
  /** Other names of the thing, as shown to readers. */
  aliases: string[]
  /** Normalised names that stand for it only in the reports which explain it so. */
  local: string[]
  /** Normalised wordings that are mentions, but no names (“拆除重建”“保留优化”两个示范片, “1+5”). */
  combinations: string[]
}

const QUOTED = /[“"「『]([^“”"「」『』]+)[”"」』]/gu
const NAME = String.raw`[\p{Script=Han}A-Za-z0-9+·-]{3,20}`
/** Wordings in which a definition gives the full name of an abbreviation. */
const FULL_NAME = [
  new RegExp(`全称(?:为|是)?[：:]?(${NAME})`, 'u'),
  new RegExp(`意为(${NAME})`, 'u'),
  new RegExp(`(?:简称|又称|亦称|也称|也叫|又叫)[“"]?(${NAME})`, 'u'),
  new RegExp(`^[“"]?(${NAME})[”"]?的(?:简称|缩写)`, 'u'),
]

const OPENING = new RegExp(`^(${NAME})(?=[，,。；;]|$)`, 'u')

/**
 * @param text The whole text of the report, normalised: variants are looked for in it.
 */
export function entrySurfaces(entry: Pick<Entry, 'term' | 'aliases' | 'definition'>, text: string): EntrySurfaces {
  const own = termKey(entry.term)
  const aliases = [...entry.aliases, ...fullNames(own, entry.definition)]
  const local: string[] = []
  const combinations: string[] = []
  const quoted = [...entry.term.matchAll(QUOTED)].map((match) => match[1] ?? '')
  const rest = termKey(entry.term.replace(QUOTED, '\n').split('\n').at(-1) ?? '')
  const [only] = quoted
  if (quoted.length === 1 && only !== undefined && termKey(only) !== own) {
    // 123, 八五 and 三个一 are no names to count, though the report may say them for short.
    if (isFigure(termKey(only)) || isShortCount(termKey(only))) combinations.push(termKey(only))
    else aliases.push(only)
  }
  if (quoted.length > 1) {
    const counted = readCountedName(rest)
    const head = counted?.head ?? rest
    // The parts of 三个示范片 are names with their head only; without one (“A”“B”) each is a name.
    aliases.push(...quoted.map((part) => part + head))
    if (counted !== null) {
      aliases.push(rest)
      combinations.push(...namedTogether(quoted.map(termKey), counted.classifier, head))
    }
  }
  aliases.push(...widened(own, text))
  const kept = distinct(aliases).filter((alias) => {
    const key = termKey(alias)
    return key !== own && [...key].length >= 2 && !key.includes('的')
  })
  const parts = new Set(quoted.map(termKey))
  for (const key of [own, ...kept.map(termKey)]) {
    // A short part of a name (清源 of “清源”行动) is too common to stand for it elsewhere.
    if (isNumberedName(key) || (parts.has(key) && key !== own && key.length < 4)) local.push(key)
  }
  return { aliases: kept, local, combinations }
}

/** “第五次全国经济普查，是一项…” of 五经普; “自动体外除颤器。” of AED. */
function fullNames(own: string, definition: string): string[] {
  const said = definition.trim().replace(/^(?:是指|就是|[即是指])/u, '')
  const names = FULL_NAME.flatMap((pattern) => pattern.exec(said)?.[1] ?? [])
  const opening = OPENING.exec(said)?.[1]
  if (opening !== undefined && abbreviates(own, termKey(opening), said)) names.push(opening)
  // 第五次全国经济普查 is said without 全国 by those who take part in it.
  return names.flatMap((name) => {
    const shorter = name.replace(/^(第.次)全国/u, '$1')
    return shorter === name ? [name] : [name, shorter]
  })
}

function abbreviates(short: string, long: string, definition: string): boolean {
  if (/^[a-z]{2,}$/.test(short)) {
    return /^\p{Script=Han}{4,}[。.]?$/u.test(definition) && !/[和与及、]/u.test(long)
  }
  if (short.length < 3 || long.length <= short.length || /[和与及、]/u.test(long)) return false
  let at = 0
  for (const unit of long) if (unit === short[at]) at++
  return at === short.length
}

/** 六大城市更新单元 for 六大更新单元: the report itself puts a word after the classifier. */
function widened(own: string, text: string): string[] {
  const counted = readCountedName(own)
  if (counted === null || !/^\p{Script=Han}{4,}$/u.test(counted.head)) return []
  const { number, classifier, head } = counted
  const variant = new RegExp(`${number}${classifier}\\p{Script=Han}{1,3}${head}`, 'gu')
  return [...text.matchAll(variant)].map((match) => match[0])
}

/** Every order of two or more of the parts, counted: 拆除重建保留优化两个示范片. */
function namedTogether(parts: readonly string[], classifier: string, head: string): string[] {
  if (parts.length > 4) return []
  const spoken: Record<number, string[]> = { 2: ['两', '二', '2'], 3: ['三', '3'], 4: ['四', '4'] }
  const orders = (left: readonly string[]): string[][] =>
    left.flatMap((part) => [[part], ...orders(left.filter((other) => other !== part)).map((rest) => [part, ...rest])])
  return orders(parts)
    .filter((order) => order.length > 1)
    .flatMap((order) => (spoken[order.length] ?? []).map((number) => order.join('') + number + classifier + head))
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = termKey(name)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
