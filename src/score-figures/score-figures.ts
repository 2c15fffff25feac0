/** Reads the hand-made answers and public suites of a folder, scores our figures and indicators, and prints the result. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectIndicators } from '../indicators/collect-indicators.ts'
import type { IndicatorDefinition } from '../indicators/indicator-definitions.ts'
import { annotateFigures } from '../figures/annotate-figures.ts'
import { scanFigures } from '../figures/scan-figures.ts'
import { goldFigureSchema, goldNegativeSchema, scoreGold, type FoundFigure } from './score-gold.ts'
import { goldIndicatorsSchema, scoreStatements } from './score-statements.ts'
import { judgeOf, scoreSuite, type SuiteScore } from './score-suites.ts'
import { blocksOf, seedParagraphs } from './seed-paragraphs.ts'
import { suiteSchema } from './suite-case.ts'

export interface ScoreInput {
  /** Folder with gold.jsonl, gold_negatives.jsonl, indicators.json and suites/. */
  gold: string
  /** Folder of the seed files that the answers speak of; names begin with the seed's number. */
  seeds: string
  definitions: readonly IndicatorDefinition[]
  /** Also lists everything that is wrong. */
  verbose: boolean
}

/** The report as lines of text. @throws Error of the file system or of the schemas, with the file's name. */
export function scoreFigures(input: ScoreInput): string[] {
  return [...scoreSeeds(input), ...scoreSuites(input)]
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

function jsonLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
}

function scoreSeeds({ gold, seeds, definitions, verbose }: ScoreInput): string[] {
  const figures = jsonLines(join(gold, 'gold.jsonl')).map((row) => goldFigureSchema.parse(row))
  const negatives = jsonLines(join(gold, 'gold_negatives.jsonl')).map((row) => goldNegativeSchema.parse(row))
  const indicators = goldIndicatorsSchema.parse(JSON.parse(readFileSync(join(gold, 'indicators.json'), 'utf8')))
  const found: FoundFigure[] = []
  const statements = { gold: 0, found: 0, right: 0, extra: 0, wrong: [] as string[] }
  for (const name of readdirSync(seeds)
    .filter((file) => /^\d{3}_/u.test(file))
    .sort()) {
    const seed = name.slice(0, 3)
    // The answers about articles (one long line) know no year; those of reports take it from the heading.
    const years = indicators.reports[seed] ?? { report_year: 2024, review_year: 2023 }
    const blocks = blocksOf(seedParagraphs(readFileSync(join(seeds, name), 'utf8')))
    const report = { reportYear: years.report_year, reviewYear: years.review_year, blocks }
    const own = annotateFigures({ ...report, indicators: definitions })
    found.push(...own.map((figure) => ({ seed, para: Number(figure.block.slice(1)), figure })))
    if (indicators.reports[seed] === undefined) continue
    const rows = collectIndicators(definitions, [{ ...report, slug: seed, place: seed, figures: own }])
    const score = scoreStatements(indicators, seed, rows)
    for (const key of ['gold', 'found', 'right', 'extra'] as const) statements[key] += score[key]
    statements.wrong.push(...score.wrong)
  }
  const ids = new Set(indicators.indicators.map(({ id }) => id.replaceAll('_', '-')))
  const score = scoreGold(figures, negatives, found, ids)
  return [
    `figures: ${String(score.gold)} by hand, ${String(score.found)} found, ${String(score.exact)} exact, ${String(score.falsePositives)} stray`,
    `  exact span P ${percent(score.precision, 1)} R ${percent(score.recall, 1)} F1 ${percent(score.f1, 1)}`,
    ...[...score.fields].map(
      ([field, right]) => `  ${field} ${percent(right, score.exact)} (${String(right)}/${String(score.exact)})`,
    ),
    `  must not be tagged, yet tagged: ${String(score.negativesHit)} of ${String(score.negatives)}`,
    ...(verbose ? score.wrong.map((line) => `    ${line}`) : []),
    `indicator statements: ${String(statements.gold)} by hand, found ${percent(statements.found, statements.gold)}, right ${percent(statements.right, statements.found)}, not in the answers ${String(statements.extra)}`,
    ...(verbose ? statements.wrong.map((line) => `    ${line}`) : []),
    speedLine(seeds),
  ]
}

function speedLine(seeds: string): string {
  const text = readdirSync(seeds)
    .map((name) => readFileSync(join(seeds, name), 'utf8').replaceAll('\n', ''))
    .join('')
  // Processor time, the best of some passes: the machine may be busy with other things.
  const seconds = Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = process.cpuUsage()
      scanFigures(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1e6
    }),
  )
  return `scan: ${(text.length / seconds / 1e6).toFixed(1)} million characters a second of processor time, all seeds as one line of ${String(text.length)}`
}

function scoreSuites({ gold, verbose }: ScoreInput): string[] {
  const folder = join(gold, 'suites')
  const scores = readdirSync(folder)
    .sort()
    .flatMap((file): SuiteScore[] => {
      const name = file.replace(/\.json$/u, '')
      const judge = name === file ? null : judgeOf(name)
      return judge === null
        ? []
        : [scoreSuite(name, suiteSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).cases, judge)]
    })
  const right = scores.reduce((sum, score) => sum + score.right, 0)
  const judged = scores.reduce((sum, score) => sum + score.right + score.wrong.length, 0)
  return [
    `public suites: ${String(right)} of ${String(judged)} cases under the guidelines right (${percent(right, judged)})`,
    ...scores.map((score) => suiteLine(score)),
    ...(verbose ? scores.flatMap((score) => score.wrong.map(({ id, got }) => `    ${id} got ${got}`)) : []),
  ]
}

function suiteLine({ suite, cases, right, wrong, leftOut }: SuiteScore): string {
  const reasons = [...leftOut].map(([reason, count]) => `${reason} ${String(count)}`).join('；')
  return `  ${suite}: ${String(right)}/${String(right + wrong.length)} right of ${String(cases)} cases${reasons === '' ? '' : `; left out: ${reasons}`}`
}
