import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { basePath, readSiteConfig } from './read-site-config.ts'

const GOOD = `name: 某站
description: 一句话。
url: https://example.org/zhushu
publisher: { name: 某社, kind: civic }
corrections: mailto:a@example.org
`
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhushu-'))
})
afterEach(() => rm(folder, { recursive: true }))

const read = async (yaml: string, siteUrl: string | null = null): ReturnType<typeof readSiteConfig> => {
  await writeFile(join(folder, 'site.config.yaml'), yaml)
  return readSiteConfig(join(folder, 'site.config.yaml'), siteUrl)
}

test('a path in the address is the base path, with a slash at both ends', async () => {
  expect(basePath(await read(GOOD))).toBe('/zhushu/')
})
test('the command line overrides the address', async () => {
  expect(basePath(await read(GOOD, 'https://example.org/'))).toBe('/')
})
test.each([
  ['an unknown key', GOOD + 'colour: red\n', /colour/],
  ['an address without protocol', GOOD.replace('https://example.org/zhushu', 'example.org'), /url/],
  ['a publisher of unknown kind', GOOD.replace('civic', 'party'), /kind/],
  ['a government without its site code', GOOD.replace('civic', 'government'), /government 一项没有写/],
  ['an empty file', '', /site\.config\.yaml 有误/],
])('%s ends the build with the name of the field', async (_, yaml, message) => {
  await expect(read(yaml)).rejects.toThrow(message)
})
test('an address of the command line that is none is told as such', async () => {
  await expect(read(GOOD, 'example.org')).rejects.toThrow(/^--site example\.org 不是网址/)
})
