/** Queries drawn from the texts of a site, the same ones each time. */

/** Park–Miller: a sequence that never changes. */
export function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** The kinds that searches for Chinese get wrong elsewhere. `texts` are normalised. */
export function randomQueries(texts: readonly string[], seed: number): string[] {
  const random = sequence(seed)
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T
  const slice = (text: string, length: number): string => {
    const start = random(Math.max(1, text.length - length + 1))
    return text.slice(start, start + length)
  }
  const all = texts.join('')
  // A text without digits has no numbers to draw: its own words then stand in for them.
  const matches = (pattern: RegExp): readonly string[] => all.match(pattern) ?? texts
  const draw = (count: number, make: () => string): string[] => Array.from({ length: count }, make)
  const mixed = matches(/\p{Script=Han}{1,2}[0-9a-z.%+-]{1,6}\p{Script=Han}{1,2}/gu)
  const numbers = matches(/\d[\d.]*[%万亿个家年月]*/gu)
  const latin = matches(/[a-z]{2,}/gu)
  const marked = matches(/.[，、；：（）()《》+%-]./gu)
  const sentences = matches(/[^。；，]{6,30}/gu)
  return [
    ...draw(400, () => slice(pick(texts), 2 + random(9))),
    ...draw(60, () => slice(pick(texts), 1)),
    ...draw(80, () => pick(mixed)),
    ...draw(80, () => pick(numbers)),
    ...draw(40, () => pick(latin)),
    ...draw(80, () => pick(marked)),
    ...draw(60, () => pick(sentences)),
    // Seldom there: two halves from different places.
    ...draw(200, () => slice(pick(texts), 2) + slice(pick(texts), 1 + random(3))),
  ].filter((query) => query.trim() !== '')
}
