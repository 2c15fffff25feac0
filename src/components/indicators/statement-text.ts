/** One statement in few words: 增长5.7%, 突破2万亿元, 与经济增长同步. */
import type { IndicatorRow } from '../../model/terms.ts'
import { printedValue } from './printed-value.ts'

type Said = Pick<IndicatorRow, 'measure' | 'value' | 'unit' | 'comparator' | 'qualitative' | 'sentence'>

export function statementText(row: Said): string {
  if (row.value === null) return row.qualitative ?? '未写数值'
  const printed = printedValue(row)
  if (row.measure === 'share') return `占${printed}`
  if (row.measure === 'increment') return `新增${printed}`
  if (row.measure === 'level') return printed
  const falls = row.value < 0
  if (row.unit === '%') return (falls ? '下降' : '增长') + printed
  return (falls ? '减少' : '提高') + printed
}
