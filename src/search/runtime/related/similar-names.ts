/** Names that look like what was typed: by the character pairs that both have. */

const pairsOf = (word: string): Set<string> => {
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= word.length; i++) pairs.add(word.slice(i, i + 2))
  return pairs
}

/** Whether the characters of the first stand in the second in this order: 信托物业 in 信托制物业. */
function isSpreadIn(short: string, long: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/** 0 (nothing in common) to 1 (the same). Both normalised. */
export function similarity(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 3 && isSpreadIn(short, long)) return Math.max(0.5, short.length / long.length)
  const pairs = pairsOf(a)
  const others = pairsOf(b)
  let common = 0
  for (const pair of pairs) if (others.has(pair)) common++
  return (2 * common) / (pairs.size + others.size)
}

/** Whether one character of many is another: 营商环镜, 营商环境. In names of three or fewer that is often another name. */
export function isMistyped(typed: string, name: string): boolean {
  if (typed.length !== name.length || typed.length < 4) return false
  let others = 0
  for (let i = 0; i < typed.length; i++) if (typed[i] !== name[i]) others++
  return others === 1
}
