/** Fills the search field of the 404 page with the words that the missing address holds. */

/**
 * `/reports/%E6%AD%A6%E6%98%8C%E5%8C%BA-2024/` → 武昌区 2024; `/terms/xinzhishengchanli/` → the reading, which the
 * search knows. Other ASCII (slugs, file names) gives nothing to search for.
 */
export function wordsFromAddress(path: string): string {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    // An address that is no UTF-8 names no words.
    return ''
  }
  const words = decoded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return words.some((word) => /\p{Script=Han}/u.test(word))
    ? words.filter((word) => /\p{Script=Han}|^\d{4}$/u.test(word)).join(' ')
    : (readingFromAddress(decoded) ?? '')
}

/** The reading that the address of a term spells, without the hash that tells words of one reading apart; else null. */
export function readingFromAddress(path: string): string | null {
  const id = /\/terms\/([a-z\d-]+)(?:\/(?:index\.html)?)?$/i.exec(path)?.[1] ?? ''
  const reading = id
    .toLowerCase()
    .replace(/-[\da-f]{6}$/, '')
    .replace(/-/g, '')
  return /[a-z]/.test(reading) ? reading : null
}
