/**
 * The one sentence that the home page shows with its note: taken from the reports by a rule, so that every site
 * shows its own.
 */
import type { AnnotatedReport } from '../../model/annotated-report.ts'
import type { KwicLine, TermPage } from '../../model/term-page.ts'
import type { Term } from '../../model/terms.ts'

/** Set at 34 px the sentence should take one line, on a phone two or three. */
const LENGTHS = [10, 36] as const
/** Reading more term pages than this would not find a better sentence. */
const CANDIDATES = 60

export interface Sample {
  term: Term
  line: KwicLine
}

/**
 * An explained term that many reports use, in a short whole sentence of what was done or is intended. Of the terms
 * that at least half as many reports use as the most used one, the first whose sentence also holds two figures, or
 * one; of its sentences the shortest. Null where no explained term stands in such a sentence.
 */
export function chooseSample(terms: readonly Term[], readPage: (id: string) => TermPage): Sample | null {
  const explained = terms
    .filter(({ status, mentions }) => status !== 'discovered' && mentions > 0)
    .sort((a, b) => b.reports.length - a.reports.length || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, CANDIDATES)
  const samples: Sample[] = []
  for (const term of explained) {
    const most = samples[0]?.term.reports.length ?? 0
    if (term.reports.length * 2 < most) break
    const [line] = readPage(term.id).lines.filter(isFit).sort(byFitness)
    if (line) samples.push({ term, line })
  }
  return samples.sort((a, b) => figuresIn(b.line) - figuresIn(a.line))[0] ?? null
}

const sentenceOf = (line: KwicLine): string => line.before + line.keyword + line.after

function isFit(line: KwicLine): boolean {
  const sentence = sentenceOf(line)
  return (
    line.within === null &&
    (line.part === 'review' || line.part === 'plan') &&
    sentence.length >= LENGTHS[0] &&
    sentence.length <= LENGTHS[1] &&
    line.before !== '' &&
    sentence.endsWith('。')
  )
}

function byFitness(a: KwicLine, b: KwicLine): number {
  return figuresIn(b) - figuresIn(a) || sentenceOf(a).length - sentenceOf(b).length
}

/** More than two show no more. */
const figuresIn = (line: KwicLine): number => Math.min(2, sentenceOf(line).match(/\d+(?:\.\d+)?/g)?.length ?? 0)

export interface SamplePiece {
  text: string
  mark: 'term' | 'figure' | null
}

/** The sentence cut where its marks begin and end. */
export function samplePieces({ line }: Sample, report: Pick<AnnotatedReport, 'blocks' | 'figures'>): SamplePiece[] {
  const sentence = sentenceOf(line)
  const start = report.blocks.find(({ id }) => id === line.block)?.text.indexOf(sentence) ?? -1
  const keyword = { start: line.before.length, end: line.before.length + line.keyword.length, mark: 'term' as const }
  const figures = report.figures
    .filter(({ block }) => start >= 0 && block === line.block)
    .map((figure) => ({ start: figure.start - start, end: figure.end - start, mark: 'figure' as const }))
    .filter(
      ({ start: from, end }) => from >= 0 && end <= sentence.length && (end <= keyword.start || from >= keyword.end),
    )
  const pieces: SamplePiece[] = []
  let done = 0
  for (const span of [keyword, ...figures].sort((a, b) => a.start - b.start)) {
    if (span.start < done) continue
    if (span.start > done) pieces.push({ text: sentence.slice(done, span.start), mark: null })
    pieces.push({ text: sentence.slice(span.start, span.end), mark: span.mark })
    done = span.end
  }
  if (done < sentence.length) pieces.push({ text: sentence.slice(done), mark: null })
  return pieces
}
