/** Whether two reports explain the same thing, each in its own printing. */
import { termKey } from './term-key.ts'

/** Share of the shorter text's character pairs that the longer has, too: other wordings of one list keep most. */
const SAME = 0.5

export function saysTheSame(a: string, b: string): boolean {
  const [few, many] = [pairs(a), pairs(b)].sort((x, y) => x.size - y.size)
  if (few === undefined || many === undefined || few.size === 0) return false
  return [...few].filter((pair) => many.has(pair)).length / few.size >= SAME
}

function pairs(text: string): Set<string> {
  const key = termKey(text)
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2)))
}
