/** Finds the places of a report's edits in its blocks, by the characters that import recorded around them. */
import type { EditPlace } from '../model/annotated-report.ts'
import type { Block } from '../model/report.ts'
import type { RecordedEdit } from '../model/structured-report.ts'

/** With fewer characters in common a place could be anywhere; a line that has fewer must agree in all of them. */
const ENOUGH = 8

/**
 * In the order of the edits. Left out are edits without recorded surroundings, and those whose surroundings stand
 * nowhere in the text any more or, equally like, in several places.
 */
export function placeEdits(blocks: readonly Pick<Block, 'id' | 'text'>[], edits: readonly RecordedEdit[]): EditPlace[] {
  if (edits.every(({ around }) => around === undefined)) return []
  const text = bareText(blocks)
  return edits.flatMap((edit, index): EditPlace[] => {
    if (edit.around === undefined) return []
    const at = bestPlace(text.characters, edit.after.replace(/\s+/gu, ''), edit.around)
    if (at === null) return []
    // Between two blocks an edit belongs to the one that it follows.
    const follows = at > 0 && edit.around[0] + edit.after !== ''
    const place = text.places[follows ? at - 1 : at]
    return place === undefined ? [] : [{ edit: index, block: place.block, offset: place.offset + (follows ? 1 : 0) }]
  })
}

interface BareText {
  /** The text of all blocks without blanks: cleaning may have moved those after the edit was recorded. */
  characters: string
  /** Of each character, in UTF-16 code units. */
  places: { block: string; offset: number }[]
}

function bareText(blocks: readonly Pick<Block, 'id' | 'text'>[]): BareText {
  let characters = ''
  const places: BareText['places'] = []
  for (const { id, text } of blocks) {
    for (let offset = 0; offset < text.length; offset++) {
      const character = text.charAt(offset)
      if (/\s/u.test(character)) continue
      characters += character
      places.push({ block: id, offset })
    }
  }
  return { characters, places }
}

/** Where most of the surroundings agree: other edits may have changed the rest. Null without a single best place. */
function bestPlace(text: string, after: string, [before, behind]: [string, string]): number | null {
  const head = before + after
  const least = after.length + Math.min(ENOUGH, before.length + behind.length)
  let best: number | null = null
  let most = Math.max(1, least) - 1
  let isTie = false
  for (let at = 0; at <= text.length; at++) {
    const agreeing = agreeingBefore(text, at, head)
    if (agreeing < after.length) continue
    const sum = agreeing + agreeingBehind(text, at, behind)
    isTie = sum === most || (isTie && sum < most)
    if (sum > most) {
      best = at
      most = sum
    }
  }
  return isTie ? null : best
}

function agreeingBefore(text: string, at: number, head: string): number {
  let length = 0
  while (length < head.length && length < at && text[at - 1 - length] === head[head.length - 1 - length]) length++
  return length
}

function agreeingBehind(text: string, at: number, tail: string): number {
  let length = 0
  while (length < tail.length && text[at + length] === tail[length]) length++
  return length
}
