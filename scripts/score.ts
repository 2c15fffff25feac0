/** npm run score -- --gold DIR [--seeds DIR] [--details]: how far the program is from the hand-made answers. */
import { parseArgs } from 'node:util'
import { scoreFolder } from '../src/score/score-folder.ts'
import { scoreTable } from '../src/score/score-table.ts'

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    seeds: { type: 'string', default: 'seeds' },
    details: { type: 'boolean', default: false },
  },
})
if (values.gold === undefined) {
  console.error('用法：npm run score -- --gold 答案文件夹 [--seeds 原文件文件夹] [--details]')
  process.exitCode = 1
} else {
  console.log(scoreTable(await scoreFolder(values.gold, values.seeds), values.details))
}
