/** A Firefox that this machine has. Unlike Chromium none can be brought by npm, and the tests pass without one. */
import { isExecutable } from '../../src/bench/find-browser.ts'

const SYSTEM_FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/**
 * `ZHUSHU_FIREFOX` names one by hand and is never replaced by another; empty means none.
 * @returns null where there is none.
 * @throws Error when the one that was named cannot be run.
 */
export function findFirefox(): string | null {
  const named = process.env.ZHUSHU_FIREFOX
  if (named === '') return null
  if (named === undefined) return SYSTEM_FIREFOXES.find(isExecutable) ?? null
  if (isExecutable(named)) return named
  throw new Error(`ZHUSHU_FIREFOX is ${named}, which cannot be run. Name a Firefox that can, or leave it empty.`)
}
