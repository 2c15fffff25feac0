/**
 * The one notion of "the same words": what the index holds, what a query is turned into, what the
 * highlighter and the term matcher compare. No dependency: it is shipped to browsers (Chromium 80).
 *
 * NFKC, lower case, whitespace and zero-width characters dropped, quote marks dropped, every dash a
 * `-`, traditional → simplified one character at a time.
 */

/** Turns one character (code point) into its simplified form, or returns it as it is. Must be pure: results are kept. */
export type Simplify = (character: string) => string

export interface Normalised {
  text: string
  /** For each UTF-16 unit of `text`: where the characters that it stands for begin in the source. */
  starts: Uint32Array
  /** For each UTF-16 unit of `text`: where they end in the source (exclusive). */
  ends: Uint32Array
}

/** Characters that NFKC may merge with the one before: accents, Hangul letters, half-width kana marks. */
const joins = /[\p{M}\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc]/u
const dropped = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Quotation_Mark}]/u
const dash = /\p{Dash}/u

/** What a unit that stands alone becomes: a unit, or one of the two codes below; 0 = not looked up yet. */
type UnitTable = Int32Array
const DROP = -1
/** Needs its neighbours or becomes several units: surrogates, accents, ligatures. */
const SLOW = -2

const tables = new WeakMap<Simplify, UnitTable>()

function normaliseCluster(cluster: string, simplify: Simplify): string {
  let text = ''
  for (const character of cluster.normalize('NFKC')) {
    if (dropped.test(character)) continue
    if (dash.test(character)) text += '-'
    else for (const lower of character.toLowerCase()) text += simplify(lower)
  }
  return text
}

function lookUp(unit: number, simplify: Simplify): number {
  const character = String.fromCharCode(unit)
  // A stray U+0000 cannot be told from "not looked up": the slow path is right for it, too.
  if (unit === 0 || (unit >= 0xd800 && unit <= 0xdfff) || joins.test(character)) return SLOW
  const text = normaliseCluster(character, simplify)
  if (text.length > 1) return SLOW
  return text === '' ? DROP : text.charCodeAt(0)
}

function endOfCluster(text: string, start: number): number {
  let end = start
  do end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  while (end < text.length && joins.test(String.fromCodePoint(text.codePointAt(end) ?? 0)))
  return end
}

/** Output in the making; grows where NFKC makes text longer. */
class Output {
  units = new Uint16Array(0)
  starts = new Uint32Array(0)
  ends = new Uint32Array(0)
  length = 0

  constructor(capacity: number) {
    this.grow(capacity)
  }

  grow(capacity: number): void {
    const { units, starts, ends } = this
    this.units = new Uint16Array(capacity)
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
    this.units.set(units)
    this.starts.set(starts)
    this.ends.set(ends)
  }

  text(): string {
    let text = ''
    // Longer argument lists overflow the stack of old browsers.
    for (let at = 0; at < this.length; at += 8192) {
      text += String.fromCharCode.apply(null, this.units.subarray(at, Math.min(at + 8192, this.length)) as never)
    }
    return text
  }
}

/**
 * @param simplify Pass the same function each time: a table of what it returns is kept with it.
 * @returns The normalised text with the way back. A match at units [i, j) covers `starts[i]` to
 *   `ends[j - 1]` of the source: dropped characters inside it, none around it.
 */
export function normaliseText(source: string, simplify: Simplify): Normalised {
  let table = tables.get(simplify)
  if (table === undefined) {
    table = new Int32Array(65536)
    tables.set(simplify, table)
  }
  const out = new Output(source.length)
  const { length } = source
  for (let at = 0; at < length;) {
    const unit = source.charCodeAt(at)
    let becomes = table[unit] ?? 0
    if (becomes === 0) becomes = table[unit] = lookUp(unit, simplify)
    let next = 0
    if (becomes !== SLOW && at + 1 < length) {
      const nextUnit = source.charCodeAt(at + 1)
      next = table[nextUnit] ?? 0
      if (next === 0) next = table[nextUnit] = lookUp(nextUnit, simplify)
    }
    if (becomes === SLOW || next === SLOW) {
      const end = endOfCluster(source, at)
      const text = normaliseCluster(source.slice(at, end), simplify)
      if (out.length + text.length + length - end > out.units.length) out.grow((out.units.length + text.length) * 2)
      for (let i = 0; i < text.length; i++) {
        out.units[out.length] = text.charCodeAt(i)
        out.starts[out.length] = at
        out.ends[out.length++] = end
      }
      at = end
      continue
    }
    if (becomes !== DROP) {
      out.units[out.length] = becomes
      out.starts[out.length] = at
      out.ends[out.length++] = at + 1
    }
    at++
  }
  return { text: out.text(), starts: out.starts.subarray(0, out.length), ends: out.ends.subarray(0, out.length) }
}
