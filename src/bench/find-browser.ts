/** A Chromium for browser tests and measurements: one that this machine has, else the one that npm brought. */
import { accessSync, constants } from 'node:fs'
import chromium from '@sparticuz/chromium'

export interface FoundBrowser {
  executablePath: string
  args: string[]
}

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Root cannot use Chromium's sandbox; the other two keep it from calling its makers. */
const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update']

/**
 * `ZHUSHU_BROWSER` names a browser by hand and is never replaced by another.
 * @throws Error saying what to install when none is found.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.ZHUSHU_BROWSER
  if (named !== undefined) {
    if (!isExecutable(named))
      throw new Error(`ZHUSHU_BROWSER is ${named}, which cannot be run. Name a Chromium that can.`)
    return { executablePath: named, args: ARGS }
  }
  const system = SYSTEM_BROWSERS.find(isExecutable)
  if (system !== undefined) return { executablePath: system, args: ARGS }
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Not with the package's own arguments: in one process, as they want it, a closed page takes the browser along.
    return { executablePath: await chromium.executablePath(), args: ARGS }
  }
  throw new Error(
    'No browser for the tests: install Chromium, Chrome or Edge, or name one by the environment variable ZHUSHU_BROWSER.',
  )
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
