/** Command line options of the scripts, by node's own parser: unknown ones are an error, not ignored. */
import { parseArgs } from 'node:util'

/** The values of `--name VALUE` options; null where not given. */
export function readOptions<Name extends string>(names: readonly Name[]): Record<Name, string | null> {
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  })
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null])) as Record<Name, string | null>
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
