/** node scripts/score-figures.ts --gold DIR [--seeds DIR] [--verbose]: how well figures and indicators are read. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scoreFigures } from '../src/score-figures/score-figures.ts'
import { parseIndicatorDefinitions } from '../src/indicators/indicator-definitions.ts'

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    seeds: { type: 'string', default: 'seeds' },
    verbose: { type: 'boolean', short: 'v', default: false },
  },
})
if (values.gold === undefined) {
  process.stderr.write('Say where the hand-made answers are: --gold DIR (the folder with gold.jsonl and suites/).\n')
  process.exit(2)
}
const file = 'content/indicators.yaml'
const definitions = parseIndicatorDefinitions(readFileSync(file, 'utf8'), file)
for (const line of scoreFigures({ gold: values.gold, seeds: values.seeds, definitions, verbose: values.verbose })) {
  process.stdout.write(`${line}\n`)
}
