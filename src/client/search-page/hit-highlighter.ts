/** Marks what the reader searched for on the page of a report, with the search's own notion of the same words. */
import type { Manifest } from '../../search/catalogue.ts'
import { simplifyForQuery, simplifyForTexts } from '../../search/runtime/load-folds.ts'
import { queryWords } from '../../search/runtime/query-words.ts'
import { filesFromNetwork } from '../../search/runtime/search-files.ts'
import { wordRanges } from '../../search/runtime/word-ranges.ts'
import { markedRanges } from './excerpt.ts'

/** One occurrence. Marks of the text that it crosses (terms, figures, leads) cut it into several elements. */
export interface MarkedHit {
  block: HTMLElement
  marks: HTMLElement[]
}

/** As src/report/block-ids.ts makes them; other elements have other ids. */
const blockId = /^b[0-9a-f]{8}(?:-\d+)?$/

/**
 * Wraps every occurrence in `root` in `<mark>`; the text stays the same.
 * @param root Holds the report's blocks: elements that carry a block's id and exactly its text.
 * @param query As in the address of the search page.
 * @returns In the order of the page.
 * @throws Error when the tables of the search cannot be fetched.
 */
export async function highlightHits(root: HTMLElement, query: string): Promise<MarkedHit[]> {
  const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/?$/, '/')
  const files = filesFromNetwork(new URL(`${base}search/`, location.href).href)
  const manifest = (await files.freshJson('manifest.json')) as Manifest
  const words = queryWords(query, await simplifyForQuery(query, manifest, files))
  if (words.length === 0) return []
  const simplify = simplifyForTexts(manifest)
  const hits: MarkedHit[] = []
  for (const block of root.querySelectorAll<HTMLElement>('[id^="b"]')) {
    if (!blockId.test(block.id)) continue
    const ranges = markedRanges(block.textContent, wordRanges(block.textContent, words, simplify))
    hits.push(...markRanges(block, ranges).map((marks) => ({ block, marks })))
  }
  return hits
}

/** Takes the marks away again. */
export function clearHits(hits: readonly MarkedHit[]): void {
  for (const { marks } of hits) {
    for (const mark of marks) {
      const parent = mark.parentNode
      mark.replaceWith(...mark.childNodes)
      parent?.normalize()
    }
  }
}

/** @returns For each range its marks. */
function markRanges(block: HTMLElement, ranges: readonly [number, number][]): HTMLElement[][] {
  const marks: HTMLElement[][] = ranges.map(() => [])
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
  let position = 0
  let from = 0
  for (const node of nodes) {
    const end = position + node.length
    // Ranges that end before this node are done with.
    while (from < ranges.length && (ranges[from]?.[1] ?? 0) <= position) from++
    const here: { number: number; start: number; end: number }[] = []
    for (let number = from; number < ranges.length; number++) {
      const [start, stop] = ranges[number] ?? [Infinity, Infinity]
      if (start >= end) break
      here.push({ number, start: Math.max(start, position) - position, end: Math.min(stop, end) - position })
    }
    // From the back, so that the offsets before stay right.
    for (const piece of here.reverse()) {
      if (piece.end < node.length) node.splitText(piece.end)
      const marked = piece.start > 0 ? node.splitText(piece.start) : node
      const mark = document.createElement('mark')
      marked.replaceWith(mark)
      mark.append(marked)
      marks[piece.number]?.push(mark)
      if (marked === node) break
    }
    position = end
  }
  return marks
}
