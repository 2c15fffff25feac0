/** The order of the index of terms: by reading, as a dictionary has it. */
import type { Term } from '../../model/terms.ts'

const byReading = new Intl.Collator('zh-Hans-u-co-pinyin')

export interface Read extends Pick<Term, 'id' | 'term'> {
  /** A–Z, `#`. */
  letter: string
}

/** Marks are not read: “成林”行动 stands where 成林行动 would. What begins with a digit or sign comes last. */
export function compareReadings(a: Read, b: Read): number {
  return (
    letterRank(a) - letterRank(b) ||
    byReading.compare(withoutMarks(a.term), withoutMarks(b.term)) ||
    byReading.compare(a.term, b.term) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** The letters and digits of a word, which are what is said aloud. */
export function withoutMarks(word: string): string {
  return word.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function letterRank({ letter }: Read): number {
  return letter === '#' ? 27 : letter.charCodeAt(0) - 64
}
