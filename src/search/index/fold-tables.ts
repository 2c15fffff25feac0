/** Which traditional characters browsers must know, in the form of `Manifest`. */
import { cutSimplifiedTable, simplify } from '../../normalise/simplified-table.ts'
import { simplifiedCharacters } from '../runtime/load-folds.ts'

/** Collects the traditional characters of the texts, one report after the other. */
export class TextFolds {
  private readonly pairs = new Map<string, string>()
  private readonly known = new Set<string>()

  add(text: string): void {
    for (const character of text) {
      if (this.known.has(character)) continue
      this.known.add(character)
      for (const form of character.normalize('NFKC')) {
        const simple = simplify(form)
        if (simple !== form) this.pairs.set(form, simple)
      }
    }
  }

  /** @param isHeld Whether the normalised texts hold a character. */
  tables(isHeld: (character: string) => boolean): { textFolds: string; folds: string } {
    const always = new Map(this.pairs)
    let folds = ''
    for (const [traditional, simple] of cutSimplifiedTable(isHeld)) {
      if (simplifiedCharacters().has(traditional)) always.set(traditional, simple)
      else if (!always.has(traditional)) folds += traditional + simple
    }
    const textFolds = [...always]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((pair) => pair.join(''))
      .join('')
    return { textFolds, folds }
  }
}
