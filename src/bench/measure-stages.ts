/**
 * Characters a second of each stage, one core, on a folder of raw files, and as a ratio to NFKC over the
 * same text in the same run: machines differ, ratios less so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanDocument } from '../clean/clean-document.ts'
import { scanFigures } from '../figures/scan-figures.ts'
import { readDocuments } from '../ingest/read-documents.ts'
import { normaliseText } from '../normalise/normalise-text.ts'
import { structureDocument } from '../structure/structure-document.ts'
import { buildAutomaton, scanPatterns } from '../terms/pattern-automaton.ts'

const SECONDS = 2

/** One function for all calls: normaliseText keeps its table with it. */
const same = (character: string): string => character

interface Stage {
  name: string
  characters: number
  run: () => unknown
}

/** Prints a line a stage. */
export async function measureStages(seeds: string, print: (line: string) => void): Promise<void> {
  let measure = 0
  for (const { name, characters, run } of await stagesOf(seeds)) {
    const speed = await charactersPerSecond(characters, run)
    if (measure === 0) measure = speed
    print(
      `${name.padEnd(34)}${(speed / 1e6).toFixed(2).padStart(8)} M characters/s${(speed / measure).toFixed(3).padStart(8)} of NFKC`,
    )
  }
}

/** NFKC first: the others are measured against it. */
async function stagesOf(seeds: string): Promise<Stage[]> {
  const files = readdirSync(seeds)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(seeds, name)) }))
  const documents = (await Promise.all(files.map(({ name, bytes }) => readDocuments(name, bytes)))).flat()
  const paragraphs = documents.flatMap((document) =>
    structureDocument(cleanDocument(document)).blocks.map(({ text }) => text),
  )
  const characters = paragraphs.reduce((sum, text) => sum + text.length, 0)
  const longest = paragraphs.reduce((most, text) => (text.length > most.length ? text : most), '')
  const longLine = longest.repeat(Math.ceil(18_000 / longest.length)).slice(0, 18_000)
  const plain = paragraphs.map((text) => normaliseText(text, same).text)
  const automaton = buildAutomaton(manyTerms(plain.join(''), 100_000))
  return [
    { name: 'NFKC (the measure)', characters, run: () => paragraphs.map((text) => text.normalize('NFKC')) },
    {
      name: 'read, clean, structure',
      characters,
      run: async () => {
        for (const { name, bytes } of files)
          (await readDocuments(name, bytes)).forEach((document) => structureDocument(cleanDocument(document)))
      },
    },
    { name: 'normalise', characters, run: () => paragraphs.map((text) => normaliseText(text, same)) },
    { name: 'scan figures', characters, run: () => paragraphs.map((text) => scanFigures(text)) },
    { name: 'scan figures, one line of 18,000', characters: longLine.length, run: () => scanFigures(longLine) },
    {
      name: 'match 100,000 terms',
      characters: plain.join('').length,
      run: () => {
        let hits = 0
        for (const text of plain) scanPatterns(automaton, text, () => hits++)
        return hits
      },
    },
  ]
}

/** Best of many runs: on a shared machine the others measure the neighbours. */
async function charactersPerSecond(size: number, run: () => unknown): Promise<number> {
  let best = Infinity
  const end = performance.now() + SECONDS * 1000
  do {
    const start = performance.now()
    await run()
    best = Math.min(best, performance.now() - start)
  } while (performance.now() < end)
  return (size * 1000) / best
}

/** Made of the text's own characters, four to eight each, the same every time, in the order the automaton wants. */
function manyTerms(text: string, count: number): string[] {
  const terms = new Set<string>()
  for (let at = 0, step = 1; terms.size < count; at = (at + 7919) % text.length, step++) {
    terms.add(text.slice(at, at + 4 + (step % 5)))
  }
  return [...terms].sort()
}
