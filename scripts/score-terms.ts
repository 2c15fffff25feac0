/**
 * Compares the built terms with hand-made answers:
 *   node scripts/score-terms.ts --gold ../shared/gold/seeds [--reports .zhushu/work/data/reports] [--sample 100]
 * Prints how many mentions of the reports' own glossaries are found (and none of the traps), how many words that a
 * citizen would look up have a page, and how many counts equal the hand-made ones. --sample draws discovered terms, to
 * be judged by hand (docs/discovered-terms-sample.md).
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Report } from '../src/model/report.ts'
import { countTerms } from '../src/terms/count-terms.ts'
import { decideTerms } from '../src/terms/decide-terms.ts'
import { checkEditorialGlossary, parseEditorialEntry } from '../src/terms/editorial-glossary.ts'
import { findMentions } from '../src/terms/find-mentions.ts'
import { finishTerms } from '../src/terms/finish-terms.ts'
import { readTermEvidence } from '../src/terms/term-evidence.ts'
import { termKey } from '../src/terms/term-key.ts'
import { createTermMatcher } from '../src/terms/term-matcher.ts'

interface GoldMention {
  doc_id?: string
  context: string
  surface: string
}
interface GoldEntry {
  doc_id: string
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

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    reports: { type: 'string', default: '.zhushu/work/data/reports' },
    sample: { type: 'string', default: '0' },
  },
})
if (values.gold === undefined) throw new Error('Name the folder of hand-made answers: --gold ../shared/gold/seeds')
const gold = values.gold

const reports = readdirSync(values.reports)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(values.reports, name), 'utf8')) as Report)
const editorial = checkEditorialGlossary(
  readdirSync('content/glossary')
    .filter((name) => name.endsWith('.md'))
    .map((name) => parseEditorialEntry(name, readFileSync(join('content/glossary', name), 'utf8'))),
)
const listed = decideTerms(reports.map(readTermEvidence), editorial)
const matcher = createTermMatcher(listed)
const terms = finishTerms(
  listed,
  reports.map((report) => ({
    report: report.slug,
    year: report.reportYear,
    counts: countTerms(report.blocks, matcher),
  })),
  (id) => `/terms/${id}/`,
)
const byKey = new Map(
  terms.toReversed().flatMap((term) => [...term.aliases, term.term].map((name) => [termKey(name), term] as const)),
)
for (const status of ['defined', 'editorial', 'discovered']) {
  console.log(`${status}: ${terms.filter((term) => term.status === status).length} terms`)
}
scoreGlossary()
scoreCitizenWords()
for (const term of drawDiscovered(Number(values.sample))) console.log(term)

/** The same draw each time: by hash of the word. */
function drawDiscovered(size: number): string[] {
  const hash = (term: string): string => createHash('sha256').update(`zhushu${term}`).digest('hex')
  return terms
    .flatMap(({ status, term }) => (status === 'discovered' ? [{ term, hash: hash(term) }] : []))
    .sort((x, y) => (x.hash < y.hash ? -1 : 1))
    .slice(0, size)
    .map(({ term }) => term)
}

/** Every mention with its sentence around it, so that a gold context finds it whatever the ids of blocks are. */
function scoreGlossary(): void {
  const found: { term: string; context: string; covered: string }[] = reports.flatMap((report) => {
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
  const isFound = (term: string, { context, surface }: GoldMention): boolean => {
    const key = termKey(context)
    const id = byKey.get(termKey(term))?.id
    const hit = found.find(
      (mention) => mention.term === id && meets(mention.context, key) && meets(termKey(surface), mention.covered),
    )
    return hit !== undefined
  }
  for (const kind of ['mentions', 'cross_report_mentions'] as const) {
    let all = 0
    const missed: string[] = []
    for (const entry of readGold<GoldEntry>('glossary.json')) {
      for (const mention of entry[kind]) {
        all++
        if (!isFound(entry.term, mention)) missed.push(`${entry.term}: ${mention.context}`)
      }
    }
    console.log(`glossary ${kind}: ${all - missed.length} of ${all}`)
    for (const line of missed) console.log(`  missed ${line}`)
  }
  // The hand-made list is complete: what goes beyond it fell into a trap.
  let beyond = 0
  for (const entry of readGold<GoldEntry>('glossary.json')) {
    const id = byKey.get(termKey(entry.term))?.id
    const here = found.filter((mention) => mention.term === id).length
    const should = entry.mentions.length + entry.cross_report_mentions.length
    beyond += Math.max(0, here - should)
    if (here !== should) {
      console.log(`  ${entry.term}: ${here} mentions, hand-made ${should}`)
      for (const mention of found.filter((item) => item.term === id)) console.log(`    ${mention.context}`)
    }
  }
  console.log(`glossary traps: ${beyond}`)
}

function scoreCitizenWords(): void {
  for (const priority of [1, 2]) {
    const wanted = readGold<GoldTerm>('terms.json').filter((term) => term.citizen_priority === priority)
    const pages = wanted.map((term) => ({
      term,
      page: byKey.get(termKey(term.term)) ?? byKey.get(term.regex_on_quoteless_text),
    }))
    const having = pages.filter(({ page }) => page !== undefined)
    const equal = having.filter(({ term, page }) => page?.mentions === term.total)
    console.log(
      `citizen_priority ${priority}: ${having.length} of ${wanted.length} have a page, ${equal.length} counts equal`,
    )
    for (const { term, page } of pages) {
      if (page === undefined) {
        console.log(`  no page: ${term.term}`)
      } else if (page.mentions !== term.total) {
        console.log(`  count ${page.mentions}, hand-made ${term.total}: ${page.term} (${term.regex_on_quoteless_text})`)
      }
    }
  }
}

function meets(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

function readGold<T>(file: string): T[] {
  return JSON.parse(readFileSync(join(gold, basename(file)), 'utf8')) as T[]
}
