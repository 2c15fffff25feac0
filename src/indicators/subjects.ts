/**
 * What each figure of a text measures: by the subject of its clause, else by the noun that follows the figure, else by
 * the subject carried over the commas of the sentence.
 */
import type { ScannedFigure } from '../figures/scanned-figure.ts'
import type { FindIndicatorWords } from './indicator-words.ts'
import type { IndicatorDefinition } from './indicator-definitions.ts'
import { isPartOfWhole, nounOf, withoutFillers } from './subject-words.ts'

/** An indicator, or the words of the text for what is no indicator of ours, or neither. */
export interface Subject {
  definition: IndicatorDefinition | null
  phrase: string | null
  /** The words say that the figure is the indicator's share of a whole. */
  share?: boolean
}

const NOTHING: Subject = { definition: null, phrase: null }
const SENTENCE_END = /[。！？!?\n]/u
const CLAUSE_END = /[，,；;：:]/u
const LONGEST_PHRASE = 24
/** How far back a clause is looked for: keeps the work linear on a text without punctuation. */
const REACH = 300
/** Figures of one list behind 分别; longer ones do not occur. */
const LONGEST_LIST = 12

/** The subject of each figure, in order; `figures` are the sorted figures of `text`. */
export function subjectsOf(text: string, figures: readonly ScannedFigure[], find: FindIndicatorWords): Subject[] {
  const subjects: Subject[] = []
  /** Of the sentence at hand. */
  let carried: Subject = NOTHING
  let sentenceStart = 0
  /** End of the last figure that states something, not of a date or size class. */
  let previousEnd = 0
  figures.forEach((figure, index) => {
    const scanned = figures[index - 1]?.end ?? 0
    const newStart = lastIndexOf(SENTENCE_END, text, figure.start, scanned)
    if (newStart > scanned || index === 0) {
      sentenceStart = newStart
      carried = NOTHING
      previousEnd = newStart
    }
    if (figure.aspect === 'time' || figure.aspect === 'threshold') {
      subjects.push(NOTHING)
      return
    }
    const listed = subjectInList(text, figures, index, sentenceStart, find)
    const subject =
      listed ?? subjectOf(text, figure, Math.max(sentenceStart, previousEnd, figure.start - REACH), carried, find)
    previousEnd = figure.end
    if (figure.aspect === 'rank') {
      subjects.push(NOTHING)
      return
    }
    // A share is told of its own clause only.
    carried = { definition: subject.definition, phrase: subject.phrase }
    subjects.push(fits(subject, figure) ? subject : { definition: null, phrase: subject.phrase })
  })
  return subjects
}

/** Position after the last match of a one-character pattern in text[from, to), or `from`. */
function lastIndexOf(pattern: RegExp, text: string, to: number, from: number): number {
  for (let index = to - 1; index >= from; index -= 1) if (pattern.test(text.charAt(index))) return index + 1
  return from
}

/** Whether a figure of this kind can state the indicator: a share of GDP is not GDP. */
function fits({ definition, share = false }: Subject, figure: ScannedFigure): boolean {
  if (definition === null || figure.kind === 'multiple') return true
  if (!definition.kinds.includes(figure.kind)) return false
  if (figure.kind !== 'percent' || figure.aspect !== 'share' || share) return true
  return definition.kinds.every((kind) => kind === 'percent')
}

function subjectOf(
  text: string,
  figure: ScannedFigure,
  from: number,
  carried: Subject,
  find: FindIndicatorWords,
): Subject {
  const clauseStart = lastIndexOf(CLAUSE_END, text, figure.start, from)
  const clause = text.slice(clauseStart, figure.start)
  const item = clause.slice(clause.lastIndexOf('、') + 1)
  const head = headWord(item, find) ?? headWord(clause, find)
  if (head !== null) return { definition: head.definition, phrase: head.definition.name, share: head.share }
  if (withoutFillers(item) === '') {
    const after = subjectAfter(text, figure, find)
    if (after !== null) return after
    // 经济增速逐季回升，一季度增长…: a clause without a figure can bring the subject.
    return subjectBetween(text.slice(from, clauseStart), find) ?? carried
  }
  // 做强11条细分产业链: what a classifier counts stands behind it, else before the figure.
  const phrase = phraseAfter(text, figure) ?? nounPhrase(clause)
  return { definition: null, phrase: phrase ?? carried.phrase }
}

interface Head {
  definition: IndicatorDefinition
  /** The figure is the indicator's own share of a whole: 高新技术产业增加值占比, …占规上工业增加值比重. */
  share: boolean
}

const OWN_SHARE =
  /^(?:占比|占[^，。；、]{1,16}(?:比重|比例))(?:[的为由近约\s]|达到?|提高到|提升至|提升到|上升到|超过?)*$/u

/** The indicator that the end of these words is about, or null. */
function headWord(words: string, find: FindIndicatorWords): Head | null {
  const found = find(words)
  const word = found.at(-1)
  if (word === undefined) return null
  const { definition, start, end } = word
  if (words.slice(0, start).endsWith('占')) {
    const whole = found.at(-2)
    return whole !== undefined && OWN_SHARE.test(words.slice(whole.end)) && !isPartOfWhole(words.slice(0, whole.start))
      ? { definition: whole.definition, share: true }
      : null
  }
  if (isPartOfWhole(words.slice(0, start))) return null
  const rest = words.slice(end)
  if (OWN_SHARE.test(rest)) return { definition, share: true }
  return withoutFillers(rest).length <= 1 ? { definition, share: false } : null
}

/** 改造350个老旧小区: the noun that the classifier counts. */
function subjectAfter(text: string, figure: ScannedFigure, find: FindIndicatorWords): Subject | null {
  if (figure.kind !== 'count' && figure.kind !== 'measure') return null
  const after = text
    .slice(figure.end, figure.end + LONGEST_PHRASE)
    .replace(/^ ?(?:以上|以下|左右|（[^）]{1,4}）|\([^)]{1,4}\)|的)*/u, '')
  const word = find(after)[0]
  if (
    word !== undefined &&
    word.start <= 4 &&
    !/[，。；、,;（(]/u.test(after.slice(0, word.start)) &&
    !isPartOfWhole(after.slice(0, word.start))
  ) {
    return { definition: word.definition, phrase: word.definition.name }
  }
  const phrase = phraseAfter(text, figure)
  return phrase === null ? null : { definition: null, phrase }
}

function subjectBetween(text: string, find: FindIndicatorWords): Subject | null {
  const clauses = text.split(CLAUSE_END)
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index] ?? ''
    const word = find(clause)[0]
    if (
      word !== undefined &&
      withoutFillers(clause.slice(0, word.start)).length <= 2 &&
      !isPartOfWhole(clause.slice(0, word.start))
    ) {
      return { definition: word.definition, phrase: word.definition.name }
    }
  }
  return null
}

/** 城镇、农村居民人均可支配收入分别增长6%、7%: the k-th figure belongs to the k-th of the things named before 分别. */
function subjectInList(
  text: string,
  figures: readonly ScannedFigure[],
  index: number,
  sentenceStart: number,
  find: FindIndicatorWords,
): Subject | null {
  let first = index
  while (first > 0 && index - first < LONGEST_LIST && isBareList(text, figures[first - 1], figures[first])) first -= 1
  const opening = figures[first]
  if (opening === undefined) return null
  const clauseStart = lastIndexOf(CLAUSE_END, text, opening.start, Math.max(sentenceStart, opening.start - REACH))
  const words = text.slice(clauseStart, opening.start)
  const at = words.lastIndexOf('分别')
  if (at < 0) return null
  let count = index - first + 1
  while (count <= LONGEST_LIST && isBareList(text, figures[first + count - 1], figures[first + count])) count += 1
  const parts = words.slice(0, at).split(/[、和与及]/u)
  if (parts.length !== count || count < 2) return null
  const own = headWord(parts[index - first] ?? '', find)
  const shared = headWord(parts.at(-1) ?? '', find)
  // 城镇和农村居民人均可支配收入: the short part lends its head from the last.
  const word = own ?? ((parts[index - first] ?? '').trim().length <= 4 ? shared : null)
  return word === null
    ? { definition: null, phrase: nounPhrase(parts[index - first] ?? '') }
    : { definition: word.definition, phrase: word.definition.name }
}

function isBareList(text: string, left: ScannedFigure | undefined, right: ScannedFigure | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 5) return false
  return /^(?:左右|以上)? ?[、和与及] ?$/u.test(text.slice(left.end, right.start))
}

const NUMERALS = /[\d〇一二三四五六七八九十百千万亿两.％%]/gu

/** The words before a figure without the verbs that open and the words that close them; null where nothing is left. */
function nounPhrase(clause: string): string | null {
  const phrase = nounOf(clause)
  // 20.9万户69.3万人: what is left between two figures may be a figure, not a name.
  if (!/\p{L}/u.test(withoutFillers(phrase).replace(NUMERALS, ''))) return null
  return phrase.length > LONGEST_PHRASE ? null : phrase
}

/** 13家[全国重点实验室]获批: the noun after a classifier, up to the next mark. */
function phraseAfter(text: string, figure: ScannedFigure): string | null {
  if (figure.kind !== 'count' && figure.kind !== 'measure') return null
  const match =
    /^ ?(?:以上|以下|左右|以内|的)?(?!以上|以下|左右|以内)((?:(?![和及与、]\d)[\p{Script=Han}A-Za-z\d“”"]){2,16})/u.exec(
      text.slice(figure.end, figure.end + LONGEST_PHRASE),
    )
  if (match === null) return null
  const phrase = (match[1] ?? '').replace(
    /(?:开工|竣工|投产|投运|获批|获评|入选|上榜|建成|落户|落地|完成|实现|启动|全面|加快|顺利|成功|如期|开通|入驻|[被均占为]|全部|进入).*$/u,
    '',
  )
  return phrase.replace(NUMERALS, '').length >= 2 ? phrase : null
}
