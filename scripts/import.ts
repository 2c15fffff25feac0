/** npm run import: seeds/ → content/reports/ */
import { join } from 'node:path'
import { importSeeds } from '../src/commands/import-seeds.ts'
import { importLines } from '../src/commands/summary.ts'
import { readOptions, runCommand } from './arguments.ts'

const project = join(import.meta.dirname, '..')

await runCommand(async () => {
  readOptions([])
  const summary = await importSeeds(join(project, 'seeds'), join(project, 'content/reports'))
  for (const line of importLines(summary)) console.log(line)
  return summary.slugs.length > 0 ? 0 : 1
})
