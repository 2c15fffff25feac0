/** When two words are the same word: their normalised text, as in search (docs/data.md, “Normalised”). */
import { normaliseText, type Normalised } from '../normalise/normalise-text.ts'
import { simplify } from '../normalise/simplified-table.ts'

export function normalised(text: string): Normalised {
  return normaliseText(text, simplify)
}

/** `“双百园区” 建设` → `双百园区建设`. Empty for a text of quotes and blanks. */
export function termKey(text: string): string {
  return normalised(text).text
}
