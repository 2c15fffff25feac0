/**
 * Nothing is lost: the blocks of a report joined in order are the characters of the raw document minus what the
 * edits removed. The importer asks this of every document.
 */
import type { Edit } from '../model/report.ts'
import type { SourceDocument } from '../model/source-document.ts'
import type { StructuredReport } from '../model/structured-report.ts'

export class LostCharactersError extends Error {
  override readonly name = 'LostCharactersError'
}

const CONTEXT = 20

/**
 * Checks, whitespace aside, that (1) every character is as often in the blocks as in the raw lines with the edits
 * counted in, and (2) the blocks keep the order of the source.
 * @throws LostCharactersError naming file, characters and place when a character was lost, added or moved
 */
export function accountForCharacters(document: SourceDocument, report: StructuredReport): void {
  // What reading and splitting removed is not in the content any more.
  const before = new Set<Edit>(document.edits)
  const edits = report.edits.filter((edit) => !before.has(edit))
  const shown = squeeze(report.blocks.map(({ text }) => text).join(''))
  checkCounts(document, edits, shown)
  checkOrder(document, edits, shown)
}

function checkCounts(document: SourceDocument, edits: Edit[], shown: string): void {
  const balance = new Map<string, number>()
  const add = (text: string, step: number): void => {
    for (const character of squeeze(text)) balance.set(character, (balance.get(character) ?? 0) + step)
  }
  for (const { text } of document.content) add(text, 1)
  for (const { before, after } of edits) {
    add(before, -1)
    add(after, 1)
  }
  add(shown, -1)
  const wrong = [...balance].filter(([, count]) => count !== 0)
  if (wrong.length === 0) return
  const list = wrong
    .slice(0, 10)
    .map(([character, count]) => `“${character}”${count > 0 ? `少 ${String(count)}` : `多 ${String(-count)}`}`)
  throw new LostCharactersError(
    `${place(document)}：正文与原文的字数对不上（${list.join('，')}${wrong.length > 10 ? '……' : ''}）。` +
      '每处增删都应记入订正；请把这个文件连同此信息报告给开发者',
  )
}

/** The blocks are what remains when characters are struck out of the raw text, so they are a subsequence of it. */
function checkOrder(document: SourceDocument, edits: Edit[], shown: string): void {
  const raw = squeeze(withReplacements(document, edits))
  let at = 0
  for (let index = 0; index < shown.length; index += 1) {
    while (at < raw.length && raw[at] !== shown[index]) at += 1
    if (at === raw.length) {
      const around = shown.slice(Math.max(0, index - CONTEXT), index + CONTEXT)
      throw new LostCharactersError(
        `${place(document)}：正文的文字次序与原文不同，见“${around}”附近。请把这个文件连同此信息报告给开发者`,
      )
    }
    at += 1
  }
}

/** The raw text with those edits carried out that put other characters in the place of what stood there. */
function withReplacements(document: SourceDocument, edits: Edit[]): string {
  const lines = new Map(document.content.map(({ number, text }) => [number, text]))
  for (const { line, before, after } of edits) {
    if ([...squeeze(after)].every((character) => before.includes(character))) continue
    const text = lines.get(line)
    if (text?.includes(before))
      lines.set(
        line,
        text.replace(before, () => after),
      )
  }
  return [...lines.values()].join('')
}

function place({ file, lines: [first, last] }: SourceDocument): string {
  return `${file} 第 ${String(first)}–${String(last)} 行`
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}
