/** npm run bench: how fast each stage is on the project's own seeds. */
import { join } from 'node:path'
import { measureStages } from '../src/bench/measure-stages.ts'
import { readOptions, runCommand } from './arguments.ts'

await runCommand(async () => {
  readOptions([])
  await measureStages(join(import.meta.dirname, '../seeds'), console.log)
  return 0
})
