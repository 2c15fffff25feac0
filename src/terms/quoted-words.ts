/**
 * What a report sets in quotation marks: new words, programmes and brands, but also metaphors (“压舱石”),
 * slogans and single stressed characters.
 */
import { segmentWords } from '../segment/segment-words.ts'
import { isFormula } from './counting-names.ts'
import { BRAND, BRANDING, FIGURATIVE, NAMING_NOUNS, NUMBERED_HEAD, OPERATED, PRACTISED } from './quoted-vocabulary.ts'
import { termKey } from './term-key.ts'

export interface QuotedEvidence {
  key: string
  /** As printed, without the marks. */
  printed: string
  /** What is named: 企业 of “四上”企业; null where something else follows. */
  head: string | null
  count: number
  /** How often it is what a government carries out: 推行“一业一证”. */
  practised: number
  /** How often it stands in a figure of speech: 从“有没有”向“好不好”转变. */
  figurative: number
  /** How often it is made known as a brand. */
  branded: number
}

const CURLY = /[“「『][^“”「」『』\n]{1,24}[”」』]/g
/** The mark of a glossary entry between a quoted word and its noun: “1360”[5]工程. */
const NOTE_MARK = /^\s*[[〔【（(]\d{1,3}[\]〕】）)]/u
const QUOTED_ROW = /(?:[“"「『][^“”"「」『』\n]{1,24}[”"」』][、和及与]?)+$/u

/** @param texts The blocks of a report, as printed. */
export function readQuotedWords(texts: readonly string[]): QuotedEvidence[] {
  const found = new Map<string, QuotedEvidence>()
  for (const text of texts) {
    for (const { start, end } of quotations(text)) {
      const printed = text.slice(start, end).trim()
      const key = termKey(printed)
      if (!mayBeWord(key)) continue
      const after = text
        .slice(end + 1, end + 20)
        .replace(NOTE_MARK, '')
        .trimStart()
      const before = text.slice(Math.max(0, start - 61), start - 1).trimEnd()
      const verb = before.replace(QUOTED_ROW, '').slice(-16)
      const noun = NAMING_NOUNS.find((each) => after.startsWith(each) && endsWord(after, each))
      const head = noun ?? (isFormula(key) ? numberedHead(after) : null)
      const id = `${key}\n${head ?? ''}`
      const word = found.get(id) ?? { key, printed, head, count: 0, practised: 0, figurative: 0, branded: 0 }
      found.set(id, word)
      word.count++
      if (PRACTISED.test(verb) || OPERATED.test(after)) word.practised++
      else if (FIGURATIVE.test(before)) word.figurative++
      if (BRAND.test(after) || BRANDING.test(before.replace(QUOTED_ROW, ''))) word.branded++
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word)
}

/** Where the quoted words begin and end, their marks not included. */
function quotations(text: string): { start: number; end: number }[] {
  const curly = [...text.matchAll(CURLY)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }))
  // Straight marks open and close alike: the first, third, fifth … opens. Where one is lost, only what could
  // be a word is taken.
  const marks = [...text.matchAll(/["＂]/g)].map((match) => match.index)
  if (marks.length % 2 === 1) {
    const short = [...text.matchAll(/["＂][^"＂。；;，,、：:\n]{2,12}["＂]/g)]
    return [...curly, ...short.map(({ index, 0: whole }) => ({ start: index + 1, end: index + whole.length - 1 }))]
  }
  const straight = marks.flatMap((mark, i) => {
    const close = marks[i + 1]
    return i % 2 === 0 && close !== undefined ? [{ start: mark + 1, end: close }] : []
  })
  return [...curly, ...straight]
}

function mayBeWord(key: string): boolean {
  return key.length >= 2 && key.length <= 16 && !/[,。;!?:()《》]/.test(key) && /\p{L}|\d\+|\d{3}/u.test(key)
}

function numberedHead(after: string): string | null {
  const head = NUMBERED_HEAD.exec(after)?.[0] ?? null
  return head !== null && endsWord(after, head) ? head : null
}

/** The head must end where a word ends: 标准 in 标准化, 行动 in 行动力 do not. */
function endsWord(text: string, head: string): boolean {
  return !segmentWords(text.slice(0, 14)).some(({ start, end }) => start < head.length && end > head.length)
}
