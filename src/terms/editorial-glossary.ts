/**
 * Definitions written by editors: content/glossary/<id>.md. The front matter names the word and the public
 * document that defines it, the body is the definition. A definition without a source is refused: readers
 * must be able to check what is not in a report.
 */
import { parse } from 'yaml'
import { z } from 'zod'
import { idSchema, type Report } from '../model/report.ts'
import { definitionSchema } from '../model/terms.ts'
import { termKey } from './term-key.ts'

const frontMatterSchema = z.strictObject({
  term: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  source: definitionSchema.shape.source.unwrap(),
})

export interface EditorialEntry extends z.infer<typeof frontMatterSchema> {
  /** The file's name: the word in pinyin, and its address. */
  id: Report['slug']
  definition: string
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/

/**
 * Reads one file of content/glossary.
 * @param file Its name, such as `yikezhongbianminshenghuoquan.md`.
 * @throws Error naming the file and what is missing or wrong in it.
 */
export function parseEditorialEntry(file: string, text: string): EditorialEntry {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const id = idSchema.safeParse(name.replace(/\.md$/, ''))
  if (!id.success || !name.endsWith('.md')) {
    throw new Error(
      `${file}: the file name is the address of the word, so it must be its pinyin (a-z, 0-9, -) and .md.`,
    )
  }
  const unix = text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '')
  const match = FRONT_MATTER.exec(unix)
  if (match === null) {
    throw new Error(`${file}: no front matter. Begin the file with ---, term, aliases, source, --- (docs/editors.md).`)
  }
  const front = frontMatterSchema.safeParse(parseYaml(file, match[1] ?? ''))
  if (!front.success) {
    throw new Error(
      `${file}: the front matter does not fit.\n${z.prettifyError(front.error)}\n` +
        'Every definition needs term, aliases (a list, perhaps empty) and source: title, issuer, date, number, url ' +
        '(number and url may be null). Without a source, leave the word without a definition.',
    )
  }
  const definition = unix
    .slice(match[0].length)
    .replace(/\s*\n\s*/g, '')
    .trim()
  if (definition === '') throw new Error(`${file}: no definition under the front matter.`)
  return { id: id.data, ...front.data, definition }
}

/**
 * The glossary in order of its ids.
 * @throws Error when two files claim the same word, as term or alias: a mention could not tell which is meant.
 */
export function checkEditorialGlossary(entries: readonly EditorialEntry[]): EditorialEntry[] {
  const owners = new Map<string, string>()
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, term, aliases } of sorted) {
    for (const key of new Set([term, ...aliases].map(termKey))) {
      const owner = owners.get(key)
      if (owner !== undefined) {
        throw new Error(`content/glossary: ${owner}.md and ${id}.md both define “${key}”. Keep it in one of them.`)
      }
      owners.set(key, id)
    }
  }
  return sorted
}

function parseYaml(file: string, yaml: string): unknown {
  try {
    return parse(yaml, { version: '1.2', maxAliasCount: 0 })
  } catch (cause) {
    throw new Error(
      `${file}: the front matter is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    )
  }
}
