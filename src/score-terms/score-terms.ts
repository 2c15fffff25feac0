/**
 * Compares the terms of built reports with hand-made answers: how many mentions of the reports' own glossaries
 * are found (and none of the traps), how many words that a citizen would look up have a page, and how many
 * counts equal the hand-made ones.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../model/report.ts'
import type { Term } from '../model/terms.ts'
import { countTerms } from '../terms/count-terms.ts'
import { decideTerms } from '../terms/decide-terms.ts'
import type { EditorialEntry } from '../terms/editorial-glossary.ts'
import { findMentions } from '../terms/find-mentions.ts'
import { finishTerms } from '../terms/finish-terms.ts'
import type { PolicyWords } from '../terms/policy-words.ts'
import { readTermEvidence } from '../terms/term-evidence.ts'
import { termKey } from '../terms/term-key.ts'
import { createTermMatcher, type TermMatcher } from '../terms/term-matcher.ts'

interface GoldMention {
  context: string
  surface: string
}
interface GoldEntry {
  term: string
  mentions: GoldMention[]
  cross_report_mentions: GoldMention[]
}
interface GoldTerm {
  term: string
  regex_on_quoteless_text: string
  total: number
  citizen_priority: number
}

/** The terms of all reports, by the key that hand-made and found words share. */
interface FoundTerms {
  reports: Report[]
  matcher: TermMatcher
  terms: Term[]
  byKey: ReadonlyMap<string, Term>
}

/**
 * The result as lines of text.
 * @param input.gold Folder with glossary.json and terms.json.
 * @param input.reports Folder of a built site's `data/reports`.
 * @param input.sample How many discovered terms to draw, to be judged by hand (docs/discovered-terms-sample.md).
 */
export function scoreTerms(input: {
  gold: string
  reports: string
  editorial: readonly EditorialEntry[]
  policyWords: PolicyWords
  sample: number
}): string[] {
  const found = findTerms(readReports(input.reports), input.editorial, input.policyWords)
  const status = (wanted: Term['status']): number => found.terms.filter((term) => term.status === wanted).length
  return [
    ...(['defined', 'editorial', 'discovered'] as const).map((name) => `${name}: ${status(name)} terms`),
    ...scoreGlossary(readGold<GoldEntry>(input.gold, 'glossary.json'), found),
    ...scoreCitizenWords(readGold<GoldTerm>(input.gold, 'terms.json'), found),
    ...drawDiscovered(found.terms, input.sample),
  ]
}

function readReports(folder: string): Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report)
}

function readGold<T>(folder: string, file: string): T[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T[]
}

function findTerms(reports: Report[], editorial: readonly EditorialEntry[], policyWords: PolicyWords): FoundTerms {
  const evidence = reports.map((report) => readTermEvidence(report, policyWords))
  const listed = decideTerms(evidence, editorial, policyWords)
  const matcher = createTermMatcher(listed)
  const counts = reports.map(({ slug, reportYear, blocks }) => ({
    report: slug,
    year: reportYear,
    counts: countTerms(blocks, matcher),
  }))
  const terms = finishTerms(listed, counts, (id) => `/terms/${id}/`)
  // Reversed: of two terms with one name the first is the one looked up.
  const names = terms
    .toReversed()
    .flatMap((term) => [...term.aliases, term.term].map((name) => [termKey(name), term] as const))
  return { reports, matcher, terms, byKey: new Map(names) }
}

/** The same draw each time: by hash of the word. */
function drawDiscovered(terms: readonly Term[], size: number): string[] {
  const hash = (term: string): string => createHash('sha256').update(`zhushu${term}`).digest('hex')
  return terms
    .flatMap(({ status, term }) => (status === 'discovered' ? [{ term, hash: hash(term) }] : []))
    .sort((x, y) => (x.hash < y.hash ? -1 : 1))
    .slice(0, size)
    .map(({ term }) => term)
}

interface FoundMention {
  term: string
  context: string
  covered: string
}

/** Every mention with its sentence around it, so that a gold context finds it whatever the ids of blocks are. */
function mentionsInContext({ reports, matcher }: FoundTerms): FoundMention[] {
  return reports.flatMap((report) => {
    const inGlossary = new Set(report.entries.map((entry) => entry.block))
    const blocks = new Map(report.blocks.map((block) => [block.id, block.text]))
    return findMentions(report, matcher)
      .filter(({ block }) => !inGlossary.has(block))
      .map(({ block, start, end, term }) => {
        const text = blocks.get(block) ?? ''
        return {
          term,
          context: termKey(text.slice(Math.max(0, start - 24), end + 24)),
          covered: termKey(text.slice(start, end)),
        }
      })
  })
}

function scoreGlossary(gold: readonly GoldEntry[], terms: FoundTerms): string[] {
  const found = mentionsInContext(terms)
  const idOf = (term: string): string | undefined => terms.byKey.get(termKey(term))?.id
  const isFound = (term: string, { context, surface }: GoldMention): boolean => {
    const id = idOf(term)
    const key = termKey(context)
    return found.some(
      (mention) => mention.term === id && meets(mention.context, key) && meets(termKey(surface), mention.covered),
    )
  }
  const lines: string[] = []
  for (const kind of ['mentions', 'cross_report_mentions'] as const) {
    const wanted = gold.flatMap((entry) => entry[kind].map((mention) => ({ term: entry.term, mention })))
    const missed = wanted.filter(({ term, mention }) => !isFound(term, mention))
    lines.push(`glossary ${kind}: ${wanted.length - missed.length} of ${wanted.length}`)
    lines.push(...missed.map(({ term, mention }) => `  missed ${term}: ${mention.context}`))
  }
  // The hand-made list is complete: what goes beyond it fell into a trap.
  let beyond = 0
  for (const entry of gold) {
    const id = idOf(entry.term)
    const here = found.filter((mention) => mention.term === id)
    const should = entry.mentions.length + entry.cross_report_mentions.length
    beyond += Math.max(0, here.length - should)
    if (here.length === should) continue
    lines.push(`  ${entry.term}: ${here.length} mentions, hand-made ${should}`)
    lines.push(...here.map(({ context }) => `    ${context}`))
  }
  return [...lines, `glossary traps: ${beyond}`]
}

function scoreCitizenWords(gold: readonly GoldTerm[], { byKey }: FoundTerms): string[] {
  return [1, 2].flatMap((priority) => {
    const wanted = gold.filter((term) => term.citizen_priority === priority)
    const pages = wanted.map((term) => ({
      term,
      page: byKey.get(termKey(term.term)) ?? byKey.get(term.regex_on_quoteless_text),
    }))
    const having = pages.filter(({ page }) => page !== undefined)
    const equal = having.filter(({ term, page }) => page?.mentions === term.total)
    return [
      `citizen_priority ${priority}: ${having.length} of ${wanted.length} have a page, ${equal.length} counts equal`,
      ...pages.flatMap(({ term, page }) => {
        if (page === undefined) return [`  no page: ${term.term}`]
        if (page.mentions === term.total) return []
        return [`  count ${page.mentions}, hand-made ${term.total}: ${page.term} (${term.regex_on_quoteless_text})`]
      }),
    ]
  })
}

function meets(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}
