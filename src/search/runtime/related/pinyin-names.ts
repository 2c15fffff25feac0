/** Names by their sound: yikezhong, yi ke zhong, ykz. */
import type { PinyinRow } from '../../catalogue.ts'

/** Only Latin letters (and blanks or marks between syllables), at least two. */
export const looksLikePinyin = (query: string): boolean => /^[a-zü][a-zü'\s]*[a-zü]$/iu.test(query.trim())

/**
 * @returns The names whose sound begins so: whole names first, then by number of occurrences.
 */
export function namesBySound(query: string, rows: readonly PinyinRow[]): string[] {
  const typed = query
    .toLowerCase()
    .replace(/ü/gu, 'v')
    .replace(/[^a-z]/gu, '')
  const found: { text: string; rank: number; mentions: number }[] = []
  for (const [syllables, text, mentions] of rows) {
    const parts = syllables.split(' ')
    const whole = parts.join('')
    const initials = parts.map((part) => part.charAt(0)).join('')
    const rank =
      whole === typed || initials === typed
        ? 0
        : beginsWithSyllables(parts, typed)
          ? 1
          : initials.startsWith(typed) && typed.length >= 3
            ? 2
            : -1
    if (rank >= 0) found.push({ text, rank, mentions })
  }
  found.sort((a, b) => a.rank - b.rank || b.mentions - a.mentions || a.text.length - b.text.length)
  return [...new Set(found.map(({ text }) => text))]
}

/** The last syllable may be half typed, but not the first: `sh` is no sound yet. */
function beginsWithSyllables(parts: readonly string[], typed: string): boolean {
  return parts.join('').startsWith(typed) && typed.length >= (parts[0]?.length ?? 0)
}
