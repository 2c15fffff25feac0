/** Gathers what reports state of each indicator, place by place and year by year. */
import { sentenceAt, sentenceSpan } from '../figures/sentence-at.ts'
import type { Block, Figure } from '../model/report.ts'
import type { Indicator, IndicatorRow } from '../model/terms.ts'
import type { IndicatorDefinition } from './indicator-definitions.ts'
import { indicatorWordFinder, type FindIndicatorWords } from './indicator-words.ts'
import { qualitativeStatements } from './qualitative-statements.ts'
import { blocksAboutTerm, spanOfYears } from './spans-of-years.ts'

export interface IndicatorReport {
  slug: string
  place: string | null
  reportYear: number | null
  reviewYear: number | null
  blocks: readonly Block[]
  figures: readonly Figure[]
}

/** What one report states of one indicator. */
export interface IndicatorRows {
  id: string
  rows: IndicatorRow[]
}

const MEASURES: Readonly<Record<string, IndicatorRow['measure']>> = {
  level: 'level',
  growth: 'growth',
  share: 'share',
  increment: 'increment',
}

/**
 * The rows of one report, by indicator in the order of the definitions, indicators without a row left out. A statement
 * repeated in the report (same year, status, measure, value) is one row, with the first sentence.
 */
export function collectIndicatorRows(
  definitions: readonly IndicatorDefinition[],
  report: IndicatorReport,
): IndicatorRows[] {
  const rows = new Map<string, Map<string, IndicatorRow>>(definitions.map(({ id }) => [id, new Map()]))
  const blocks = new Map(report.blocks.map((block) => [block.id, block]))
  const add = (id: string, row: IndicatorRow): void => {
    const key = [row.year, row.period, row.status, row.measure, row.value, row.unit, row.qualitative].join('|')
    const known = rows.get(id)
    if (known !== undefined && !known.has(key)) known.set(key, row)
  }
  const find = indicatorWordFinder(definitions)
  const term = blocksAboutTerm(report.blocks)
  for (const figure of report.figures) {
    if (figure.indicator === null || !rows.has(figure.indicator)) continue
    const block = blocks.get(figure.block)
    const row = block === undefined ? null : figureRow(report, block, figure)
    if (block === undefined || row === null) continue
    const period = row.period ?? spanOfYears(block, figure, term.has(block.id))
    for (const id of new Set([...indicatorsOfEach(block.text, figure, find), figure.indicator])) {
      add(id, { ...row, period })
    }
  }
  for (const block of report.blocks) {
    if (block.part !== 'plan' && block.part !== 'review') continue
    for (const { definition, start, words } of qualitativeStatements(block.text, find)) {
      add(definition.id, qualitativeRow(report, block, start, words))
    }
  }
  return definitions.flatMap(({ id }) => {
    const own = [...(rows.get(id)?.values() ?? [])]
    return own.length === 0 ? [] : [{ id, rows: own }]
  })
}

/** 停车泊位、充电桩各1万个, 旅游收入和接待游客均增长10%: each thing of the list before 各 or 均. */
function indicatorsOfEach(text: string, figure: Figure, find: FindIndicatorWords): string[] {
  const before = text.slice(Math.max(0, figure.start - 80), figure.start)
  const clause = before.slice(
    Math.max(...['，', ',', '。', '；', ';', '：', ':'].map((mark) => before.lastIndexOf(mark))) + 1,
  )
  const words = find(clause)
  if (!/^[^、，]{0,4}(?:[各均都]|双双)/u.test(clause.slice(words.at(-1)?.end ?? clause.length))) return []
  const list: string[] = []
  let next = words.at(-1)?.start ?? 0
  for (const { start, end, definition } of words.toReversed()) {
    if (start !== next && !/^[、和与及]$/u.test(clause.slice(end, next))) break
    if (definition.kinds.includes(figure.kind)) list.push(definition.id)
    next = start
  }
  return list
}

function figureRow(report: IndicatorReport, block: Block, figure: Figure): IndicatorRow | null {
  const measure = MEASURES[figure.aspect ?? '']
  // 翻番 and 3倍 tell a change that has no unit to compare by; background figures state nothing.
  if (measure === undefined || typeof figure.value !== 'number' || figure.kind === 'multiple') return null
  if (figure.status === 'other') return null
  const [start] = sentenceSpan(block.text, figure.start)
  return {
    place: report.place,
    report: report.slug,
    year: figure.year,
    period: figure.period,
    status: figure.status,
    measure,
    value: figure.value,
    unit: figure.unit,
    comparator: figure.comparator,
    estimated: block.text.slice(start, figure.start).includes('预计'),
    qualitative: null,
    sentence: sentenceAt(block.text, figure.start),
    block: block.id,
  }
}

function qualitativeRow(report: IndicatorReport, block: Block, start: number, words: string): IndicatorRow {
  return {
    place: report.place,
    report: report.slug,
    year: block.part === 'review' ? report.reviewYear : report.reportYear,
    period: null,
    status: block.part === 'review' ? 'achieved' : 'target',
    measure: 'growth',
    value: null,
    unit: null,
    comparator: null,
    estimated: false,
    qualitative: words,
    sentence: sentenceAt(block.text, start),
    block: block.id,
  }
}

/**
 * All indicators of a site, in the order of the definitions, also those that no report states. Rows by place, year
 * (unknown last), achieved before target, measure, report; rows equal in all of these stay in reading order.
 */
export function collectIndicators(
  definitions: readonly IndicatorDefinition[],
  reports: readonly IndicatorReport[],
): Indicator[] {
  return mergeIndicatorRows(
    definitions,
    reports.map((report) => collectIndicatorRows(definitions, report)),
  )
}

/** Merges the rows of reports that were gathered one at a time. */
export function mergeIndicatorRows(
  definitions: readonly IndicatorDefinition[],
  reports: readonly (readonly IndicatorRows[])[],
): Indicator[] {
  const rows = new Map<string, IndicatorRow[]>(definitions.map(({ id }) => [id, []]))
  for (const report of reports) for (const { id, rows: own } of report) rows.get(id)?.push(...own)
  return definitions.map(({ id, name, aliases }) => ({
    id,
    name,
    aliases,
    rows: (rows.get(id) ?? []).sort(byPlaceAndYear),
  }))
}

const STATUS_ORDER = ['achieved', 'target', 'other']
const MEASURE_ORDER = ['level', 'growth', 'share', 'increment']

/** Code unit order, so that the output does not depend on the locale of the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byPlaceAndYear(a: IndicatorRow, b: IndicatorRow): number {
  return (
    compareText(a.place ?? '\uffff', b.place ?? '\uffff') ||
    (a.year ?? 9999) - (b.year ?? 9999) ||
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure) ||
    compareText(a.report, b.report)
  )
}
