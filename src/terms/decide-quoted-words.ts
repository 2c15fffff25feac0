/** Which quoted words are names, not metaphors, slogans or stress. */
import { segmentWords, tagWords } from '../segment/segment-words.ts'
import type { DiscoveredTerm } from './discover-terms.ts'
import { countsThings, isFormula } from './counting-names.ts'
import { FIGURE_OF_SPEECH, HONOUR, NAMING_NOUNS, PLAIN_KIND, SCHEME } from './quoted-vocabulary.ts'
import type { QuotedEvidence } from './quoted-words.ts'
import type { TermEvidence } from './term-evidence.ts'
import { termKey } from './term-key.ts'

export interface QuotedName extends DiscoveredTerm {
  /** Normalised: what stands in the marks, without the noun after it. */
  quoted: string
}

interface Quoted {
  key: string
  printed: Map<string, number>
  /** By head; '' for none. */
  heads: Map<string, number>
  /** By head: the places whose reports have it, or else the reports. */
  places: Map<string, Set<string>>
  count: number
  practised: number
  figurative: number
  branded: number
  reports: number
  since: number
}

/** 五率, 一窗通办, 三乡工程: numbers and single words. */
const COMPRESSED = /^(?:[一二两三四五六七八九十百千万多双][^一二两三四五六七八九十百千万多双]{1,3}){1,3}$/u

/** 三高地两基地, 一主四副多极: two or more numbers, not all of them one, each with what is counted. */
const ROW =
  /^(?=.*[二三四五六七八九十两双])(?:[一二两三四五六七八九十百千万多双][^一二两三四五六七八九十百千万多双难无]{1,3}){2,4}$/u

/** 快递进村, 瓶改管: what is brought where, what replaces what. */
const SWAP = /^\p{Script=Han}{1,3}[进改代]\p{Script=Han}{1,2}$/u

/** What somebody carries out under a name of its own. */
const PROGRAMME = /(?:行动|工程|计划|战略|机制|制度|模式|平台|品牌|工作法|试点|专项整治|改造|监管|热线|小程序)$/u

/** @param evidence Oldest first. */
export function decideQuotedWords(evidence: readonly TermEvidence[]): QuotedName[] {
  return gather(evidence)
    .flatMap((quoted) => {
      const name = nameOf(quoted)
      return name === null ? [] : [{ ...name, quoted: quoted.key, since: quoted.since }]
    })
    .sort((a, b) => (termKey(a.term) < termKey(b.term) ? -1 : 1))
}

function gather(evidence: readonly TermEvidence[]): Quoted[] {
  const byKey = new Map<string, Quoted>()
  for (const { report, place, year, words } of evidence) {
    const here = new Set<string>()
    for (const word of words.quoted) {
      // 下基层、察民情 is also printed without the pause marks.
      const id = word.key.replaceAll('、', '')
      const quoted = byKey.get(id) ?? emptyQuoted(word, year)
      byKey.set(id, quoted)
      addTo(quoted.printed, word.printed, word.count)
      const head = word.head ?? ''
      addTo(quoted.heads, head, word.count)
      quoted.places.set(head, (quoted.places.get(head) ?? new Set()).add(place ?? report))
      quoted.count += word.count
      quoted.practised += word.practised
      quoted.figurative += word.figurative
      quoted.branded += word.branded
      if (!here.has(id)) quoted.reports++
      here.add(id)
    }
  }
  return [...byKey.values()]
}

function emptyQuoted({ key }: QuotedEvidence, year: number | null): Quoted {
  const since = year ?? Infinity
  return {
    key,
    printed: new Map(),
    heads: new Map(),
    places: new Map(),
    count: 0,
    practised: 0,
    figurative: 0,
    branded: 0,
    reports: 0,
    since,
  }
}

function addTo(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count)
}

/** Term and aliases, or null where the quoted words name nothing. */
function nameOf(quoted: Quoted): Pick<QuotedName, 'term' | 'aliases'> | null {
  const { key } = quoted
  const printed = mostFrequent(quoted.printed)
  const heads = [...quoted.heads.keys()].filter((head) => head !== '').sort()
  const [head] = heads
  // “专项行动” by itself names none.
  if (NAMING_NOUNS.includes(key) || PLAIN_KIND.test(key)) return null
  if (isFormula(key) || /^[一二三四五六七八九十百千万]+$/u.test(key)) {
    // 965 alone is any number; “965”产业体系, “十百千”工程 are names.
    const withHead = new Map([...quoted.heads].filter(([name]) => name !== ''))
    if (withHead.size === 0) return null
    const main = mostFrequent(withHead)
    // “965”现代产业体系 is also “965”现代化产业体系; what another place calls “965” is another thing.
    const same = [...withHead.keys()].filter((name) => name !== main && meet(quoted.places, name, main)).sort()
    return { term: `“${printed}”${main}`, aliases: same.map((name) => `“${printed}”${name}`) }
  }
  if (!isName(quoted, head !== undefined)) {
    // “健康山城”行动 is a programme; 健康山城 alone are plain words.
    const programme = heads.find((name) => PROGRAMME.test(name))
    if (programme !== undefined && mayNameProgramme(quoted)) {
      return { term: `“${printed}”${programme}`, aliases: [] }
    }
    return isNamedOnce(quoted) ? { term: printed, aliases: [] } : null
  }
  if (key.length <= 3 && head !== undefined) {
    if (!quoted.heads.has('') && heads.length === 1) {
      return { term: `“${printed}”${head}`, aliases: key.length === 3 && !COMPRESSED.test(key) ? [printed] : [] }
    }
    return { term: printed, aliases: heads.map((name) => `“${printed}”${name}`) }
  }
  const variants = [...quoted.printed.keys()].sort().filter((variant) => termKey(variant) !== termKey(printed))
  return { term: printed, aliases: [...new Map(variants.map((variant) => [termKey(variant), variant])).values()] }
}

function meet(places: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean {
  return [...(places.get(a) ?? [])].some((place) => places.get(b)?.has(place) === true)
}

function isName(quoted: Quoted, named: boolean): boolean {
  if (isSpeech(quoted)) return false
  const { key, count, reports, practised } = quoted
  // 三高地、两基地: who has not read the plan cannot know what is counted.
  if (ROW.test(key.replaceAll('、', ''))) return !isIdiom(key)
  // A list is a name only when it recurs: 下基层、察民情、解民忧、暖民心 does, 盼的事、干的事 does not.
  if (/[、+·\-—|]/u.test(key) && !/^[a-z\d]+\+[a-z\d]+$/u.test(key)) return reports >= 2 && count >= 3
  if (key.length > 10 || /[的了不我你他们让把就很更最]/u.test(key)) return reports >= 3 && !/[不我你他更]/u.test(key)
  // An idiom stands for itself.
  if (isIdiom(key)) return false
  const words = segmentWords(key)
  // One word of the general dictionary is set in quotes for stress, unless it names an action.
  if (words.length === 1 && !SCHEME.test(key)) return (named && practised > 0) || (reports >= 3 && practised >= 2)
  const tagged = tagWords(key)
  // 坚决|打|好 are plain words, not characters that make none.
  const [opening] = tagged
  if (count === 1 && opening?.tag === 'd' && /^[^一]{2}/u.test(opening.text) && !SCHEME.test(key)) return false
  // Characters that make no word of the dictionary (招|投|一体, 武|创|通) are a new word.
  const singles = words.filter((word) => word.text.length === 1).length
  const shaped = SCHEME.test(key) || COMPRESSED.test(key) || singles >= 2
  if (key.length === 2) return (count >= 2 && COMPRESSED.test(key)) || (named && practised > 0)
  // 实力|雄厚, 创新|涌动: two ordinary words that say something are a slogan, not a name.
  const predicate = /^(?:[adviz]|ad|vd)$/.test(tagged.at(-1)?.tag ?? '')
  if (predicate && !shaped) return reports >= 3
  if (count >= 2 || reports >= 2) return shaped || practised > 0 || !predicate
  return key.length <= 8 && shaped && (named || practised > 0 || (key.length >= 4 && SCHEME.test(key)))
}

/** Names that are said once, without a noun after them. */
function isNamedOnce(quoted: Quoted): boolean {
  if (isSpeech(quoted)) return false
  const { key, practised, branded } = quoted
  if (branded > 0 && /^[^,、的了]{4,10}$/u.test(key)) return true
  if (SWAP.test(key) || HONOUR.test(key)) return true
  // 婴幼儿照护示范中心: a thing that somebody sets up.
  const things = /^[^、+·•—的了不与和]{5,14}$/u.test(key) && /^(?:n|nz|nt|vn)$/.test(tagWords(key).at(-1)?.tag ?? '')
  return things && practised > 0
}

function isIdiom(key: string): boolean {
  const [first] = tagWords(key)
  return first?.text === key && /^[il]$/.test(first.tag)
}

function mayNameProgramme(quoted: Quoted): boolean {
  return !isSpeech(quoted) && !/[的了不我你他们]/u.test(quoted.key)
}

/** A figure of speech, or a count of things: neither is a name. */
function isSpeech({ key, practised, figurative }: Quoted): boolean {
  return FIGURE_OF_SPEECH.test(key) || countsThings(key) || figurative > practised
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}
