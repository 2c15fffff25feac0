/** npm run score:figures -- --gold DIR [--seeds DIR] [--verbose]: how well figures and indicators are read. */
import { readIndicatorDefinitions } from '../src/commands/read-content.ts'
import { scoreFigures } from '../src/score-figures/score-figures.ts'
import { readOptions, runCommand } from './arguments.ts'

await runCommand(async () => {
  const { gold, seeds, verbose } = readOptions(['gold', 'seeds'], ['verbose'])
  if (gold === null) {
    throw new Error(
      '用法：npm run score:figures -- --gold 答案文件夹（含 gold.jsonl 和 suites/） [--seeds 原文件文件夹] [--verbose]',
    )
  }
  const definitions = await readIndicatorDefinitions('content/indicators.yaml')
  for (const line of scoreFigures({ gold, seeds: seeds ?? 'seeds', definitions, verbose })) console.log(line)
  return 0
})
