/** Blocks on their way to the report: with their source line, so that doubts can name it. */
import type { StructuredBlock } from '../model/structured-report.ts'

export type DraftBlock = StructuredBlock & { line: number }

export function withoutLine({ line: _line, ...block }: DraftBlock): StructuredBlock {
  return block
}
