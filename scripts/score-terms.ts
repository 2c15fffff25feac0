/**
 * npm run score:terms -- --gold DIR [--reports dist/data/reports] [--sample N]: how well terms are found, and
 * a sample of discovered ones.
 */
import { readEditorialGlossary, readPolicyWords } from '../src/commands/read-content.ts'
import { scoreTerms } from '../src/score-terms/score-terms.ts'
import { readOptions, runCommand } from './arguments.ts'

await runCommand(async () => {
  const { gold, reports, sample } = readOptions(['gold', 'reports', 'sample'])
  if (gold === null) {
    throw new Error('用法：npm run score:terms -- --gold 答案文件夹 [--reports dist/data/reports] [--sample 100]')
  }
  const lines = scoreTerms({
    gold,
    reports: reports ?? 'dist/data/reports',
    editorial: await readEditorialGlossary('content/glossary'),
    policyWords: await readPolicyWords('content/policy-words'),
    sample: Number(sample ?? 0),
  })
  for (const line of lines) console.log(line)
  return 0
})
