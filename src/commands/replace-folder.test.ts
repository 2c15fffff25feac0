import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkReplaceable, replaceFolder } from './replace-folder.ts'

let folder: string
let site: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhushu-'))
  site = join(folder, 'site')
})
afterEach(() => rm(folder, { recursive: true }))

const put = async (...files: string[]): Promise<void> => {
  for (const file of files) {
    await mkdir(join(site, file, '..'), { recursive: true })
    await writeFile(join(site, file), '')
  }
}

describe('checkReplaceable', () => {
  test('lets a site replace nothing, an empty folder, and an earlier site', async () => {
    await expect(checkReplaceable(site)).resolves.toBeUndefined()
    await mkdir(site)
    await expect(checkReplaceable(site)).resolves.toBeUndefined()
    await put('index.html', 'data/index.json')
    await expect(checkReplaceable(site)).resolves.toBeUndefined()
  })

  test.each([
    ['letters and photographs', ['letter.txt', 'photo.png'], /site 里有不属于网站的文件（letter\.txt、photo\.png）/],
    ['a project', ['package.json', 'src/a.ts', 'seeds/a.txt', 'README.md'], /等）.*--out/],
    ['a site that is also a Git work tree', ['data/index.json', '.git/HEAD'], /\.git/],
  ])('does not let it replace %s', async (_, files, message) => {
    await put(...files)
    await expect(checkReplaceable(site)).rejects.toThrow(message)
  })

  test('says so when a file stands in the place of the folder', async () => {
    await writeFile(site, '')
    await expect(checkReplaceable(site)).rejects.toThrow(/site 是一个文件/)
  })
})

test.each([
  ['an earlier site', ['old.html']],
  ['an empty folder', []],
  ['nothing', null],
])('replaceFolder puts a finished folder in the place of %s and leaves nothing beside it', async (_, before) => {
  if (before !== null) await mkdir(site)
  await put(...(before ?? []))
  await mkdir(`${site}.unfinished`)
  await writeFile(join(`${site}.unfinished`, 'new.html'), '')
  await replaceFolder(`${site}.unfinished`, site)
  expect(await readdir(site)).toEqual(['new.html'])
  expect(await readdir(folder)).toEqual(['site'])
})
