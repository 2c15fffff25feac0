/** npm run build [-- --reports DIR --out DIR --site URL] */
import { join, resolve } from 'node:path'
import { buildSite } from '../src/commands/build-site.ts'
import { readOptions, runCommand } from './arguments.ts'

const project = join(import.meta.dirname, '..')

await runCommand(async () => {
  const { reports, out, site } = readOptions(['reports', 'out', 'site'])
  await buildSite({
    project,
    seeds: resolve(reports ?? join(project, 'seeds')),
    out: resolve(out ?? join(project, 'dist')),
    siteUrl: site,
    print: console.log,
  })
  return 0
})
