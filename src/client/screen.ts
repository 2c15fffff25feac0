/** Which of the two ways of showing a note there is room for. */
import { isElder } from './elder-switch.ts'

/** A column beside the text: wide screens outside elder mode. */
export function hasMargin(): boolean {
  return window.matchMedia('(min-width: 80em)').matches && !isElder()
}
