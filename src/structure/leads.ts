/**
 * Leads (段首句): the short sentence that opens a paragraph and names it, and its like that divide a long paragraph.
 * They look like headings: no figures, few commas, and their neighbours are built alike.
 */
import type { Range } from '../model/structured-report.ts'

const LONGEST = 30
const LONGEST_INNER = 20
const SHORTEST = 4
/** What follows a lead tells more than it does. */
const SHORTEST_BODY = 20
const SHORTEST_INNER_BODY = 60
const OUTLIER_BODY = 100

/** Openings of running text: addresses, transitions, times. */
const TRANSITION =
  /^(?:各位|同志们|我[们市县区省国]?|同时|此外|今年|明年|去年|当前|过去|一年来|五年来|这[一五]?年|这[些是]|上述|以上|为此|在此|对此|下面|现在|实现|围绕上述|按照|根据|总之|新的一年|让我们|事实|实践|全[市县区省年]|\d)/u
/** 是 and the like make a statement of it; figures a result. */
const STATEMENT =
  /是|不等于|就没有|[^立]了|成为|[:：；;？?！!]|\d+(?:\.\d+)?\s*(?:[%％亿万个家件项所名人亩户元条座套台倍]|公里|平方)/u

/** The first sentence of a text with its 。, or null when it does not end with one in time. */
function openingSentence(text: string, longest: number): string | null {
  const end = text.slice(0, longest + 1).indexOf('。')
  return end === -1 ? null : text.slice(0, end + 1)
}

function looksLikeLead(sentence: string, longest: number): boolean {
  const words = sentence.slice(0, -1)
  const commas = words.match(/[，,]/gu)?.length ?? 0
  return (
    words.length >= SHORTEST &&
    words.length <= longest &&
    commas <= 1 &&
    !TRANSITION.test(words) &&
    !STATEMENT.test(words)
  )
}

/** The range of the lead that opens a paragraph, its 。 included, or null. A —— before it is not part of it. */
export function openingLead(text: string): Range | null {
  const start = /^[—－-]{0,2}\s*/u.exec(text)?.[0].length ?? 0
  const body = text.slice(start)
  const sentence = openingSentence(body, LONGEST)
  if (sentence === null || !looksLikeLead(sentence, LONGEST)) return null
  const rest = body.slice(sentence.length)
  // A saying answered by 我们要… is rhetoric, not the name of what follows.
  if (rest.length < SHORTEST_BODY || /^(?:我们|要)/u.test(rest)) return null
  return [start, start + sentence.length]
}

/**
 * Leads inside a text: a set of short sentences built alike (the same opening, the same ending, or about the same
 * length), each with a good deal of text below it. Other short sentences of the text are plain ones.
 */
export function findLeads(text: string): Range[] {
  const candidates = sentenceRanges(text)
    .filter(([start, end]) => start > 0 && looksLikeLead(text.slice(start, end), LONGEST))
    .map((range) => ({ range, words: text.slice(range[0], range[1] - 1) }))
  const short = candidates.filter(({ words }) => words.length <= LONGEST_INNER && !/[，,]/u.test(words))
  const groups = [...alike(candidates, sameOpening), ...alike(short, sameEnding), ...ofOneLength(short)]
  const best = groups
    .map((group) => ({ group, weight: weightOf(group, text) }))
    .reduce((a, b) => (b.weight > a.weight ? b : a), { group: [] as Candidate[], weight: 0 }).group
  if (best.length === 0) return []
  // A pattern of words is plain enough: what does not share it is no lead.
  if (best.length >= 3 && commonOpening(best.map(({ words }) => words)) >= 2) return best.map(({ range }) => range)
  return withOutliers(best, short, text).map(({ range }) => range)
}

interface Candidate {
  range: Range
  words: string
}

const sameOpening = ({ words }: Candidate): string => words.slice(0, 2)
const sameEnding = ({ words }: Candidate): string => words.slice(-2)

function alike(candidates: Candidate[], key: (candidate: Candidate) => string): Candidate[][] {
  return [...Map.groupBy(candidates, key).values()].map(withoutStrayCommas).filter((group) => group.length >= 2)
}

/** A comma is rare in a lead, unless most of them have one: 紧扣“…”,大力…。 */
function withoutStrayCommas(group: Candidate[]): Candidate[] {
  const plain = group.filter(({ words }) => !/[，,]/u.test(words))
  return plain.length > 0 && plain.length >= group.length / 2 ? plain : group
}

/** The most sentences whose lengths lie within two characters of each other. */
function ofOneLength(candidates: Candidate[]): Candidate[][] {
  const lengths = [...new Set(candidates.map(({ words }) => words.length))]
  return lengths
    .map((shortest) => candidates.filter(({ words }) => words.length >= shortest && words.length <= shortest + 2))
    .filter((group) => group.length >= 2)
}

/** 0 when the bodies are too short; else more for more members, and for a longer opening in common. */
function weightOf(group: Candidate[], text: string): number {
  const bodies = bodiesOf(group, text)
  if (Math.min(...bodies) < SHORTEST_BODY || mean(bodies) < SHORTEST_INNER_BODY) return 0
  const opening = commonOpening(group.map(({ words }) => words))
  return group.length * (1 + Math.min(opening, 4) * 0.5)
}

function bodiesOf(group: Candidate[], text: string): number[] {
  return group.map(({ range }, index) => (group[index + 1]?.range[0] ?? text.length) - range[1])
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

function commonOpening(texts: string[]): number {
  const [first = '', ...others] = texts
  let length = 0
  while (length < first.length && others.every((other) => other[length] === first[length])) length += 1
  return length
}

/** One sentence of another length with a long text below it, among others that are leads, is a lead too. */
function withOutliers(group: Candidate[], short: Candidate[], text: string): Candidate[] {
  const all = [...short.filter((each) => !group.includes(each)), ...group].sort((a, b) => a.range[0] - b.range[0])
  const bodies = bodiesOf(all, text)
  const typical = mean(group.map(({ words }) => words.length))
  const usual = mean(bodiesOf(group, text))
  return all.filter(
    (each, index) =>
      group.includes(each) ||
      ((bodies[index] ?? 0) >= Math.max(OUTLIER_BODY, usual * 0.4) &&
        Math.abs(each.words.length - typical) <= 6 &&
        !/^[把用]/u.test(each.words)),
  )
}

function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/[。！？!?][”’）)]?/gu)) {
    const end = index + mark.length
    if (mark === '。') ranges.push([start, end])
    start = end
  }
  return ranges
}
