/** What a note has room for: the beginning of a definition. */

const MOST_CHARACTERS = 60
/** Below this a cut at a mark of punctuation would leave too little to understand. */
const LEAST_CHARACTERS = 24

/** At most 60 characters, cut after a sentence or clause where one ends in time. */
export function shortDefinition(definition: string): string {
  const characters = Array.from(definition.trim())
  if (characters.length <= MOST_CHARACTERS) return characters.join('')
  const head = characters.slice(0, MOST_CHARACTERS - 1)
  for (const stops of ['。！？', '；;', '，,', '、']) {
    const last = head.findLastIndex((character) => stops.includes(character))
    if (last + 1 < LEAST_CHARACTERS) continue
    const kept = head.slice(0, stops === '。！？' ? last + 1 : last).join('')
    return stops === '。！？' ? kept : `${kept}…`
  }
  return `${head.join('')}…`
}
