/** npm run score -- --gold DIR [--seeds DIR] [--details]: how far the program is from the hand-made answers. */
import { scoreFolder } from '../src/score/score-folder.ts'
import { scoreTable } from '../src/score/score-table.ts'
import { readOptions, runCommand } from './arguments.ts'

await runCommand(async () => {
  const { gold, seeds, details } = readOptions(['gold', 'seeds'], ['details'])
  if (gold === null) throw new Error('用法：npm run score -- --gold 答案文件夹 [--seeds 原文件文件夹] [--details]')
  console.log(scoreTable(await scoreFolder(gold, seeds ?? 'seeds'), details))
  return 0
})
