/** How the three kinds of terms are named to readers. */
import type { TermStatus } from '../model/terms.ts'

export const termKindNames: Readonly<Record<TermStatus, string>> = {
  defined: '报告释义',
  editorial: '编者释义',
  discovered: '尚无解释',
}
