/**
 * npm run bench: characters a second of each stage, one core, on the project's own seeds, and as a
 * ratio to NFKC over the same text in the same run: machines differ, ratios less so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanDocument } from '../src/clean/clean-document.ts'
import { scanFigures } from '../src/figures/scan-figures.ts'
import { readDocuments } from '../src/ingest/read-documents.ts'
import type { SourceDocument } from '../src/model/source-document.ts'
import { normaliseText } from '../src/normalise/normalise-text.ts'
import { structureDocument } from '../src/structure/structure-document.ts'
import { buildAutomaton, scanPatterns } from '../src/terms/pattern-automaton.ts'

const SECONDS = 2
const seeds = join(import.meta.dirname, '../seeds')

const files = readdirSync(seeds)
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(seeds, name)) }))
const documents: SourceDocument[] = (
  await Promise.all(files.map(({ name, bytes }) => readDocuments(name, bytes)))
).flat()
const paragraphs = documents.flatMap((document) =>
  structureDocument(cleanDocument(document)).blocks.map(({ text }) => text),
)
const characters = paragraphs.reduce((sum, text) => sum + text.length, 0)
const longest = paragraphs.reduce((most, text) => (text.length > most.length ? text : most), '')
const longLine = longest.repeat(Math.ceil(18_000 / longest.length)).slice(0, 18_000)
const plain = paragraphs.map((text) => normaliseText(text, (character) => character).text)
const automaton = buildAutomaton(manyTerms(100_000))

const stages: [name: string, characters: number, run: () => unknown][] = [
  ['NFKC (the measure)', characters, () => paragraphs.map((text) => text.normalize('NFKC'))],
  [
    'read, clean, structure',
    characters,
    async () => {
      for (const { name, bytes } of files)
        (await readDocuments(name, bytes)).forEach((document) => structureDocument(cleanDocument(document)))
    },
  ],
  ['normalise', characters, () => paragraphs.map((text) => normaliseText(text, (character) => character))],
  ['scan figures', characters, () => paragraphs.map((text) => scanFigures(text))],
  ['scan figures, one line of 18,000', longLine.length, () => scanFigures(longLine)],
  [
    'match 100,000 terms',
    plain.join('').length,
    () => {
      let hits = 0
      for (const text of plain) scanPatterns(automaton, text, () => hits++)
      return hits
    },
  ],
]

let measure = 0
for (const [name, size, run] of stages) {
  const speed = await charactersPerSecond(size, run)
  if (measure === 0) measure = speed
  console.log(
    `${name.padEnd(34)}${(speed / 1e6).toFixed(2).padStart(8)} M characters/s${(speed / measure).toFixed(3).padStart(8)} of NFKC`,
  )
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

/** Made of the seeds' own characters, four to eight each, the same every time. */
function manyTerms(count: number): string[] {
  const text = plain.join('')
  const terms = new Set<string>()
  for (let at = 0, step = 1; terms.size < count; at = (at + 7919) % text.length, step++) {
    terms.add(text.slice(at, at + 4 + (step % 5)))
  }
  return [...terms]
}
