/** Traditional characters in a browser: the table is fetched only when a reader types one. */
import type { Simplify } from '../../normalise/normalise-text.ts'
import type { Manifest } from '../catalogue.ts'
import type { SearchFiles } from './search-files.ts'

let simplified: Set<string> | undefined

/** The Han characters of GB 2312, which are simplified but for a few that `Manifest.textFolds` holds. */
export function simplifiedCharacters(): ReadonlySet<string> {
  if (simplified !== undefined) return simplified
  const bytes = new Uint8Array(72 * 94 * 2)
  let at = 0
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      bytes[at++] = row
      bytes[at++] = cell
    }
  }
  simplified = new Set(new TextDecoder('gb2312').decode(bytes))
  return simplified
}

const han = /\p{Script=Han}/u

function mayHoldTraditional(text: string): boolean {
  for (const character of text) if (han.test(character) && !simplifiedCharacters().has(character)) return true
  return false
}

/** @param pairs Alternately traditional and simplified. */
function simplifyFrom(pairs: string): Simplify {
  const table = new Map<string, string>()
  const characters = Array.from(pairs)
  for (let i = 0; i + 1 < characters.length; i += 2) table.set(characters[i] ?? '', characters[i + 1] ?? '')
  return (character) => table.get(character) ?? character
}

/** For the texts of the site: right for every character that they hold. */
const textSimplify = new WeakMap<Manifest, Simplify>()
export function simplifyForTexts(manifest: Manifest): Simplify {
  let simplify = textSimplify.get(manifest)
  if (simplify === undefined) {
    simplify = simplifyFrom(manifest.textFolds)
    textSimplify.set(manifest, simplify)
  }
  return simplify
}

/** For what a reader types. */
export async function simplifyForQuery(query: string, manifest: Manifest, files: SearchFiles): Promise<Simplify> {
  if (!mayHoldTraditional(query.normalize('NFKC'))) return simplifyForTexts(manifest)
  return simplifyFrom(manifest.textFolds + ((await files.json(manifest.folds)) as string))
}
