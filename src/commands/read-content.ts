/** What editors keep under content/: the glossary, the words of national policy and the list of indicators. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseIndicatorDefinitions, type IndicatorDefinition } from '../indicators/indicator-definitions.ts'
import { checkEditorialGlossary, parseEditorialEntry, type EditorialEntry } from '../terms/editorial-glossary.ts'
import { parsePolicyWords, type PolicyWords } from '../terms/policy-words.ts'

/** @throws Error naming file and field, e.g. an entry without its source. */
export async function readEditorialGlossary(folder: string): Promise<EditorialEntry[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  const entries = await Promise.all(
    names.map(async (name) => parseEditorialEntry(name, await readFile(join(folder, name), 'utf8'))),
  )
  return checkEditorialGlossary(entries)
}

/** @throws Error naming file and line of a word that stands twice. */
export async function readPolicyWords(folder: string): Promise<PolicyWords> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  return parsePolicyWords(
    await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }))),
  )
}

/** @throws Error naming the entry and field that do not fit. */
export async function readIndicatorDefinitions(file: string): Promise<IndicatorDefinition[]> {
  return parseIndicatorDefinitions(await readFile(file, 'utf8'), file)
}
