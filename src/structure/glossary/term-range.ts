/** Splits an entry into its term and its definition. */
import type { Range } from '../../model/structured-report.ts'

export interface TermAndDefinition {
  term: Range
  definition: Range
}

/** Longer than this is a sentence with a colon in it, not a term. */
const TERM_LENGTH = 60

const OPENING = '“‘《「『（(【〔[［'
const CLOSING = '”’》」』）)】〕]］'

/** (见第12页), （第3—5页）, (P5): where in the printed report the term stands. */
const BACK_REFERENCE =
  /[（(]\s*(?:[详参]?见)?(?:本报告|报告|正文)?(?:第[\d\s、，,\-－—至]{1,16}页|P\.?\d{1,3})[^（()）]{0,16}[）)]/iu

/**
 * Term and definition of an entry's text from `start` (behind the label), or null when it shows no term.
 * Quotes round the whole term, colons and back references (见第12页) are in neither range.
 */
export function splitTerm(text: string, start: number): TermAndDefinition | null {
  const from = skip(text, skipBackReference(text, skip(text, start)))
  const split = splitAtBracket(text, from) ?? splitAtMark(text, from) ?? splitAtVerb(text, from)
  if (!split) return null
  const term = trimTerm(text, from, split.termEnd)
  return term[0] < term[1] ? { term, definition: trimDefinition(text, split.definitionStart) } : null
}

interface Split {
  termEnd: number
  definitionStart: number
}

/** [三个收官]即实现… and 【三个收官】…: brackets that hold the term. */
function splitAtBracket(text: string, from: number): (Split & { from: number }) | null {
  if (!'[［【〔'.includes(text[from] ?? ' ')) return null
  const close = text.slice(from, from + TERM_LENGTH).search(/[\]］】〕]/u)
  if (close < 2) return null
  const end = from + close + 1
  return { from, termEnd: end, definitionStart: end + (/^\s*[：:]?/u.exec(text.slice(end, end + 10))?.[0].length ?? 0) }
}

/** term：definition, term——definition, term<tab>definition: the first such mark outside quotes and brackets. */
function splitAtMark(text: string, from: number): Split | null {
  let depth = 0
  let straight = false
  for (let index = from; index < Math.min(text.length, from + TERM_LENGTH); index += 1) {
    const character = text[index] ?? ''
    if (character === '"') straight = !straight
    if (OPENING.includes(character)) depth += 1
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    if (depth > 0 || straight) continue
    if ('。！？；!?;'.includes(character)) return null
    const mark = /^(?:[：:\t]|——|--| {2,}(?=\S))/u.exec(text.slice(index, index + 12))
    const isRatio = mark !== null && /\d/.test(text[index - 1] ?? '') && /^:\d/.test(text.slice(index))
    if (mark && !isRatio) return beforeVerb(text, from, { termEnd: index, definitionStart: index + mark[0].length })
  }
  return null
}

/** “四不摘”，即：摘帽… and “独角兽”企业是指…包括： have their colon after the verb, but the term ends before it. */
function beforeVerb(text: string, from: number, split: Split): Split {
  const head = text.slice(from, split.termEnd)
  const verb = /是指|指的是|即指/u.exec(head)
  if (verb && verb.index > 0 && verb.index + verb[0].length < head.length) {
    return { termEnd: from + verb.index, definitionStart: from + verb.index }
  }
  const closing = /[，,、\s]*(?:即|是指|指的是|指|分别[是为指]|(?:主要)?包括)$/u.exec(head)
  if (closing && closing.index > 0) return { ...split, termEnd: from + closing.index }
  return split
}

/** “四个不摘”是指摘帽不摘责任…: no mark at all, but a quoted term or a verb that only definitions have. */
function splitAtVerb(text: string, from: number): Split | null {
  const head = text.slice(from, from + TERM_LENGTH)
  const match = UNQUOTED.exec(head) ?? QUOTED.exec(head)
  if (!match) return null
  return { termEnd: from + (match[1] ?? '').length, definitionStart: from + match[0].length }
}
const UNQUOTED = /^([^，。；：！？,;:!?]{2,30}?)[，,]?(?=是指|指的是|即指|系指|特指|泛指|全称)/u
/** One or several quoted names, and what they are names of: “瞪羚”“独角兽”企业. */
const QUOTED =
  /^([“"][^”"]{1,24}[”"](?:[，、和与及]?[“"][^”"]{1,24}[”"]){0,4}\p{Script=Han}{0,10}?)[，,]?(?=[指即是为]|又称|简称)/u

function skip(text: string, from: number): number {
  return from + (/^[\s•·●■◆▲*]*/u.exec(text.slice(from))?.[0].length ?? 0)
}

function skipBackReference(text: string, from: number): number {
  const match = BACK_REFERENCE.exec(text.slice(from, from + 50))
  return match?.index === 0 ? from + match[0].length : from
}

function trimTerm(text: string, from: number, to: number): Range {
  const reference = BACK_REFERENCE.exec(text.slice(from, to))
  let [start, end] = [from, reference && reference.index > 0 ? from + reference.index : to]
  const shrink = (): void => {
    while (start < end && /[\s*，,、]/u.test(text[end - 1] ?? '')) end -= 1
    while (start < end && /[\s*]/u.test(text[start] ?? '')) start += 1
  }
  shrink()
  while (end - start > 2 && isWrapped(text.slice(start, end))) {
    start += 1
    end -= 1
    shrink()
  }
  return [start, end]
}

/** One pair of quotes or brackets round the whole; “六稳”“六保” is two pairs. */
function isWrapped(term: string): boolean {
  const pairs = ['“”', '""', '‘’', '「」', '『』', '[]', '［］', '【】', '〔〕']
  return pairs.some((pair) => {
    const [open = '', close = ''] = pair
    const inner = term.slice(1, -1)
    return term.startsWith(open) && term.endsWith(close) && !inner.includes(open) && !inner.includes(close)
  })
}

/** Longer than any back reference and what follows it. */
const REFERENCE_LENGTH = 60

function trimDefinition(text: string, from: number): Range {
  let start = from
  let end = text.length
  // At most a full stop stands behind the reference that ends an entry.
  const tail = Math.max(start, end - REFERENCE_LENGTH)
  const reference = BACK_REFERENCE.exec(text.slice(tail))
  if (reference && /^[\s。.]*$/u.test(text.slice(tail + reference.index + reference[0].length)))
    end = tail + reference.index
  while (start < end && /\s/u.test(text[end - 1] ?? '')) end -= 1
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  return [start, end]
}
