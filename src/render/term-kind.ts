/** How the three kinds of terms are named to readers. */
import type { Definition, TermStatus } from '../model/terms.ts'

export const termKindNames: Readonly<Record<TermStatus, string>> = {
  defined: '报告释义',
  editorial: '编者释义',
  discovered: '尚无解释',
}

/** A word that reports define can have an editor's definition, too: each is named for itself. */
export function definitionKindName({ report }: Pick<Definition, 'report'>): string {
  return termKindNames[report === null ? 'editorial' : 'defined']
}
