/** What the metadata leaves open. */
import type { Doubt, StructuredBlock, StructuredReport } from '../../model/structured-report.ts'

export function metadataDoubts(
  metadata: StructuredReport['metadata'],
  blocks: StructuredBlock[],
): Omit<Doubt, 'file'>[] {
  const doubts: Omit<Doubt, 'file'>[] = []
  const line = metadata.source.lines[0]
  const doubt = (rule: string, message: string, confidence: number): void => {
    doubts.push({ line, rule, message, confidence })
  }
  if (!blocks.some(({ type }) => type === 'title'))
    doubt('title-is-printed', `文中没有标题行，题作“${metadata.title}”`, 0.7)
  if (metadata.kind !== 'government-work-report') return doubts
  if (metadata.place === null) doubt('place-is-stated', '文中没有写明是哪个地方的报告', 0.5)
  else if (metadata.level === null) doubt('level-is-known', `从地名“${metadata.place}”看不出行政级别`, 0.5)
  if (metadata.reportYear === null) doubt('year-is-stated', '文中没有写明报告的年份', 0.5)
  return doubts
}
