/** Runs Astro in a process of its own, so that its memory is given back before the indexes are built. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { WORK_FOLDER_VARIABLE } from '../site/work-folder.ts'

/**
 * @param siteUrl With the base path; astro.config.mjs reads it.
 * @throws Error with Astro's own output when a page cannot be rendered.
 */
export async function renderPages(options: {
  project: string
  workFolder: string
  out: string
  siteUrl: string
}): Promise<void> {
  const astro = join(options.project, 'node_modules/astro/bin/astro.mjs')
  const child = spawn(process.execPath, [astro, 'build', '--outDir', options.out], {
    cwd: options.project,
    env: {
      ...process.env,
      [WORK_FOLDER_VARIABLE]: options.workFolder,
      ZHUSHU_SITE_URL: options.siteUrl,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer): void => void (output += chunk.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`Astro could not render the pages (exit code ${code}):\n${output}`)
}
