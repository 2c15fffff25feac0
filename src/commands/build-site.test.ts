import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildSite } from './build-site.ts'

const project = join(import.meta.dirname, '../..')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhushu-'))
  await mkdir(join(folder, 'seeds'))
  await mkdir(join(folder, 'site'))
  await writeFile(join(folder, 'site/index.html'), 'the last good site')
})
afterEach(() => rm(folder, { recursive: true }))

const build = (): Promise<void> =>
  buildSite({ project, seeds: join(folder, 'seeds'), out: join(folder, 'site'), siteUrl: null, print: () => undefined })

describe('a build that finds no report fails and leaves the last good site in place', () => {
  test('when the folder is empty', async () => {
    await expect(build()).rejects.toThrow(/文件夹里没有报告。请放入/)
    expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('the last good site')
  })

  test('when no file can be read, naming each with the reason and what to do', async () => {
    await writeFile(join(folder, 'seeds/empty.txt'), '')
    await writeFile(join(folder, 'seeds/latin.txt'), 'no report at all')
    await expect(build()).rejects.toThrow(/无法读取 empty\.txt：.+\n.*无法读取 latin\.txt：.+。/)
    expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('the last good site')
  })

  test('when the folder does not exist, naming it', async () => {
    await rm(join(folder, 'seeds'), { recursive: true })
    await expect(build()).rejects.toThrow(join(folder, 'seeds'))
  })
})
