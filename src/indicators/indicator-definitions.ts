/** Reads content/indicators.yaml: which indicators are followed, and by which words reports call them. */
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { figureKindSchema, idSchema } from '../model/report.ts'

const indicatorDefinitionSchema = z.strictObject({
  id: idSchema,
  /** Canonical name, as headings show it. */
  name: z.string().min(1),
  /** The words in reports that mean it; the longest that fits wins. */
  aliases: z.array(z.string().min(2)).min(1),
  /** For readers: what looks like it and is not. */
  confusable: z.string().min(1).nullable(),
  /** Phrases in which an alias does not mean this indicator. */
  not: z.array(z.string().min(1)).default([]),
  /** Kinds of figures that can state it. */
  kinds: z.array(figureKindSchema).min(1),
})
export type IndicatorDefinition = z.infer<typeof indicatorDefinitionSchema>

/**
 * The indicator definitions of a YAML text.
 * @param fileName Only for error messages.
 * @throws Error that names the file, the entry and field at fault, and what to do.
 */
export function parseIndicatorDefinitions(yamlText: string, fileName: string): IndicatorDefinition[] {
  let data: unknown
  try {
    data = parse(yamlText)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    throw new Error(`${fileName} is not valid YAML: ${error.message}. Correct the line that it names.`, {
      cause: error,
    })
  }
  const result = z.array(indicatorDefinitionSchema).safeParse(data)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  ${describePlace(data, issue.path)}: ${issue.message}`)
    throw new Error(
      `${fileName} does not describe indicators as expected; correct these fields:\n${problems.join('\n')}`,
    )
  }
  checkUnique(result.data, fileName)
  return result.data
}

/** `entry 3 (gdp), field kinds` — people look for the id, not for an index. */
function describePlace(data: unknown, path: readonly PropertyKey[]): string {
  const [index, ...fields] = path
  if (typeof index !== 'number') return 'the whole file'
  const entry: unknown = Array.isArray(data) ? data[index] : null
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : 'no id'
  return `entry ${String(index + 1)} (${id})${fields.length === 0 ? '' : `, field ${fields.map(String).join('.')}`}`
}

function checkUnique(definitions: readonly IndicatorDefinition[], fileName: string): void {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  for (const { id, aliases } of definitions) {
    if (ids.has(id)) throw new Error(`${fileName}: the id ${id} stands twice. Ids are addresses: rename one of them.`)
    ids.add(id)
    for (const alias of aliases) {
      const owner = owners.get(alias)
      if (owner !== undefined) {
        throw new Error(
          `${fileName}: the alias ${alias} stands under both ${owner} and ${id}. A word can mean one indicator: remove it from one.`,
        )
      }
      owners.set(alias, id)
    }
  }
}
