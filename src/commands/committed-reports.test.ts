import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importSeeds } from './import-seeds.ts'

const project = join(import.meta.dirname, '../..')

test('content/reports is what import makes of seeds/, byte by byte', async () => {
  const committed = join(project, 'content/reports')
  const fresh = await mkdtemp(join(tmpdir(), 'zhushu-'))
  try {
    await importSeeds(join(project, 'seeds'), fresh)
    const names = (await readdir(fresh)).sort()
    expect((await readdir(committed)).sort()).toEqual(names)
    for (const name of names) {
      expect(await readFile(join(committed, name), 'utf8'), `${name}: run \`npm run import\` and commit`).toBe(
        await readFile(join(fresh, name), 'utf8'),
      )
    }
  } finally {
    await rm(fresh, { recursive: true })
  }
})
