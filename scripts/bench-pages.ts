/** npm run bench:pages -- [--site dist] [--visits 3]: how soon pages show their text on a slow phone, and what is sent. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { benchPages } from '../src/bench/bench-pages.ts'
import { measurePages } from '../src/bench/measure-pages.ts'
import { serveFolder } from '../src/commands/serve-folder.ts'
import { findBrowser } from '../src/bench/find-browser.ts'
import { readOptions, runCommand } from './arguments.ts'

await runCommand(async () => {
  const { site, visits } = readOptions(['site', 'visits'])
  const folder = site ?? 'dist'
  if (visits !== null && !/^[1-9]\d?$/.test(visits)) throw new Error(`--visits ${visits} 不是 1 到 99 的整数。`)
  const home = await readFile(join(folder, 'index.html'), 'utf8').catch(() => {
    throw new Error(`${folder} 里没有建好的网站（没有 index.html）。请先运行 npm run build，或用 --site 指明文件夹。`)
  })
  const base = /data-base="([^"]*)"/.exec(home)?.[1]?.replace(/\/?$/, '/') ?? '/'
  const server = await serveFolder(folder, base, 0)
  const browser = await chromium.launch(await findBrowser())
  try {
    const pages = await benchPages(folder, base)
    await measurePages({ browser, site: server.url, pages, visits: Number(visits ?? 3), print: console.log })
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
})
