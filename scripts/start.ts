/** npm start [-- --port N]: imports, builds, and serves the site on this machine. */
import { join } from 'node:path'
import { buildSite } from '../src/commands/build-site.ts'
import { serveFolder } from '../src/commands/serve-folder.ts'
import { readOptions, runCommand } from './arguments.ts'

const project = join(import.meta.dirname, '..')
const DEFAULT_PORT = '4321'

await runCommand(async () => {
  const { port } = readOptions(['port'])
  const chosen = port ?? DEFAULT_PORT
  if (!/^\d{1,5}$/.test(chosen) || Number(chosen) > 65535) {
    throw new Error(`--port ${chosen} 不是端口号。请给 0 到 65535 之间的整数，例如 --port 8080。`)
  }
  const out = join(project, 'dist')
  await buildSite({
    project,
    seeds: join(project, 'seeds'),
    out,
    siteUrl: `http://localhost:${chosen}/`,
    print: console.log,
  })
  const { url } = await serveFolder(out, '/', Number(chosen))
  console.log(`\n请在浏览器中打开 ${url}　（按 Ctrl-C 停止）`)
  return 0
})
