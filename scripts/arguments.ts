/** What all scripts share: options read by node's own parser, errors said in one line. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/**
 * The values of `--name VALUE` options, null where not given, and of `--flag` options, false where not given.
 * @throws Error naming the argument that is unknown, lacks its value, or is one too many.
 */
export function readOptions<Name extends string, Flag extends string = never>(
  names: readonly Name[],
  flags: readonly Flag[] = [],
  given: readonly string[] = process.argv.slice(2),
): Record<Name, string | null> & Record<Flag, boolean> {
  const options: ParseArgsOptionsConfig = {}
  for (const name of names) options[name] = { type: 'string' }
  for (const flag of flags) options[flag] = { type: 'boolean' }
  // Not strict: node's own messages are English and do not say what there is instead.
  const { tokens, values } = parseArgs({ args: [...given], options, strict: false, tokens: true })
  const known = [...names.map((name) => `--${name} 值`), ...flags.map((flag) => `--${flag}`)].join('、')
  const help = known === '' ? '这个命令没有参数。' : `可用的参数：${known}。`
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Error(`多出一个参数 ${token.value}。${help}`)
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (option === undefined) throw new Error(`没有 ${token.rawName} 这个参数。${help}`)
    if (option.type === 'boolean' && token.value !== undefined)
      throw new Error(`${token.rawName} 后面不写值，却写了 ${token.value}。${help}`)
    // `--out --site x` forgets a value; a value that begins with a dash is written --out=-x.
    if (option.type === 'string' && (!token.value || (!token.inlineValue && token.value.startsWith('-'))))
      throw new Error(`${token.rawName} 后面缺少值。${help}`)
  }
  return Object.fromEntries([
    ...names.map((name) => [name, values[name] ?? null]),
    ...flags.map((flag) => [flag, values[flag] ?? false]),
  ]) as Record<Name, string | null> & Record<Flag, boolean>
}

/** Runs a command; an error is printed as its message alone and ends the process with 1. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    // The stack helps only those who change the program.
    console.error(process.env.DEBUG === undefined && error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
