/**
 * Traditional → simplified, one character at a time, from the tables of OpenCC. Build time only: the
 * tables are 200 KB; what a browser needs is cut from them with `cutSimplifiedTable`.
 */
import { Converter } from 'opencc-js/t2cn'

const convert = Converter({ from: 't', to: 'cn' })
const kept = new Map<string, string>()

/** @param character One code point. Comes back as it is where OpenCC knows no simplified form. */
export function simplify(character: string): string {
  let simple = kept.get(character)
  if (simple === undefined) {
    simple = convert(character)
    kept.set(character, simple)
  }
  return simple
}

let pairs: [traditional: string, simplified: string][] | undefined

/** Every pair of OpenCC, in the order of code points. */
function allPairs(): [string, string][] {
  if (pairs !== undefined) return pairs
  pairs = []
  const han = /\p{Script=Han}/u
  for (let point = 0x2e80; point < 0x323b0; point++) {
    const character = String.fromCodePoint(point)
    if (!han.test(character)) continue
    const simple = simplify(character)
    if (simple !== character) pairs.push([character, simple])
  }
  return pairs
}

/**
 * The pairs whose simplified form the site holds: all that can make a difference to a search there.
 * @param isHeld Whether the site's normalised texts hold a character.
 */
export function cutSimplifiedTable(
  isHeld: (character: string) => boolean,
): [traditional: string, simplified: string][] {
  return allPairs().filter(([, simple]) => isHeld(simple))
}
