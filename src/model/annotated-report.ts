/** A published report with what only our own pages need beside it. */
import type { Report, Span } from './report.ts'
import type { Doubt } from './structured-report.ts'

export interface AnnotatedReport extends Report {
  /** The short sentences that open or divide paragraphs, their 。 included. */
  leads: Span[]
  doubts: Doubt[]
}
