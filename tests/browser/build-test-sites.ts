/** The sites that the browser tests read: built once, served under a base path. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite } from '../../src/commands/build-site.ts'
import { serveFolder } from '../../src/commands/serve-folder.ts'
import { BASE, builtBefore, hostileFolder, siteFolder } from './test-sites.ts'

const project = join(import.meta.dirname, '../..')

export default async function buildTestSites(): Promise<() => Promise<void>> {
  await build(join(project, 'seeds'), siteFolder)
  await build(join(project, 'tests/fixtures/hostile'), hostileFolder)
  const site = await serveFolder(siteFolder, BASE, 0)
  const hostileSite = await serveFolder(hostileFolder, BASE, 0)
  // Workers read their configuration after this.
  process.env.ZHUSHU_TEST_URL = site.url
  process.env.ZHUSHU_HOSTILE_URL = hostileSite.url
  return async () => {
    await site.close()
    await hostileSite.close()
  }
}

async function build(seeds: string, out: string): Promise<void> {
  if (builtBefore !== null && existsSync(out)) return
  await rm(out, { recursive: true, force: true })
  await buildSite({ project, seeds, out, siteUrl: `http://localhost${BASE}`, print: () => undefined })
}
