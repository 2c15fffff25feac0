/** The scores as a table for a terminal. */
import { f1, type DocumentScore, type Tally } from './score-document.ts'
import type { FolderScore } from './score-folder.ts'

interface Share {
  right: number
  total: number
}

/** One line a document, then the totals; with `details` also what is wrong in each. */
export function scoreTable({ documents, accounted, breaks, remarks }: FolderScore, details: boolean): string {
  const rows = documents.flatMap((each) => [
    row(each),
    ...(details ? each.remarks.map((remark) => `    ${remark}`) : []),
  ])
  const lowest = Math.min(...documents.map(({ outline }) => f1(outline)))
  const totals = [
    row(total(documents)),
    `outline F1: lowest ${lowest.toFixed(3)}`,
    `characters accounted for: ${share(accounted)} documents`,
    ...(breaks
      ? [
          `joins: ${share(breaks.joins)}   real breaks kept: ${share(breaks.breaks)}`,
          ...breaks.remarks.map((text) => `    ${text}`),
        ]
      : []),
    ...remarks,
  ]
  return [HEAD, ...rows, '', ...totals].join('\n')
}

const WIDTHS = [28, 8, 9, 9, 9, 9, 9, 9]
const HEAD = cells(['document', 'fields', 'outline', 'leads', 'terms', 'defs', 'noise', 'whole'])

function row(score: DocumentScore): string {
  return cells([
    score.name,
    share(score.fields),
    tally(score.outline),
    tally(score.leads),
    tally(score.terms),
    share(score.definitions),
    share(score.noise),
    share(score.complete),
  ])
}

function cells(texts: string[]): string {
  return texts
    .map((text, index) => text.padEnd(WIDTHS[index] ?? 0))
    .join(' ')
    .trimEnd()
}

function share({ right, total: all }: Share): string {
  return `${String(right)}/${String(all)}`
}

function tally(each: Tally): string {
  return each.right + each.missing + each.extra === 0 ? '-' : f1(each).toFixed(3)
}

function total(documents: DocumentScore[]): DocumentScore {
  const shares = (pick: (score: DocumentScore) => Share): Share => ({
    right: documents.reduce((sum, each) => sum + pick(each).right, 0),
    total: documents.reduce((sum, each) => sum + pick(each).total, 0),
  })
  const tallies = (pick: (score: DocumentScore) => Tally): Tally => ({
    right: documents.reduce((sum, each) => sum + pick(each).right, 0),
    missing: documents.reduce((sum, each) => sum + pick(each).missing, 0),
    extra: documents.reduce((sum, each) => sum + pick(each).extra, 0),
  })
  return {
    name: 'total',
    fields: shares(({ fields }) => fields),
    outline: tallies(({ outline }) => outline),
    leads: tallies(({ leads }) => leads),
    terms: tallies(({ terms }) => terms),
    definitions: shares(({ definitions }) => definitions),
    noise: shares(({ noise }) => noise),
    complete: shares(({ complete }) => complete),
    remarks: [],
  }
}
