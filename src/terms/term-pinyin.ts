/** How a term is read aloud, and under which letter it stands in the index. */
import { pinyin } from 'pinyin-pro'
import { termKey } from './term-key.ts'

/** Tones as a dictionary prints them, syllables parted by blanks: 一刻钟 → `yī kè zhōng`, CIS芯片 → `CIS xīn piàn`. */
export function pinyinOf(term: string): string {
  const spoken = term.normalize('NFKC').replace(/[\p{Quotation_Mark}\s]/gu, '')
  return pinyin(spoken, { toneType: 'symbol', type: 'array', nonZh: 'consecutive', toneSandhi: false }).join(' ')
}

/** A–Z, `#` for what starts with a digit or sign. */
export function indexLetter(term: string): string {
  const first = [...termKey(term)][0] ?? ''
  const letter = pinyin(first, { toneType: 'none', v: true }).charAt(0).toUpperCase()
  return /^[A-Z]$/.test(letter) ? letter : '#'
}
