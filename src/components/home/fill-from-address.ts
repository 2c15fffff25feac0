/** Fills the search field of the 404 page with the words that the missing address holds. */

/** `/reports/%E6%AD%A6%E6%98%8C%E5%8C%BA-2024/` → 武昌区 2024; ASCII alone (slugs, file names) gives nothing to search for. */
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
    : ''
}
