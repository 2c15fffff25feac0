/** Addresses of blocks that survive edits elsewhere: they come from the block's own words. */
import { createHash } from 'node:crypto'

/**
 * An ASCII id for each text, in order: `b` and 8 hex digits of the hash of its characters (width and
 * blanks folded, so that a corrected blank moves no address). Of equal texts the second gets `-2`, and so on.
 */
export function blockIds(texts: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const folded = text.normalize('NFKC').replace(/\s/gu, '')
    const id = `b${createHash('sha256').update(folded).digest('hex').slice(0, 8)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
