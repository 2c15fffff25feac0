/** Where the sites of the browser tests stand once they are built. */
import { join } from 'node:path'

/** The path that both sites are served under, so that a link that forgets it is found. */
export const BASE = '/zhushu/'

/** `ZHUSHU_TEST_SITES` names a folder whose sites, where already built, are read as they are. */
export const builtBefore = process.env.ZHUSHU_TEST_SITES ?? null

const folder = builtBefore ?? join(import.meta.dirname, '../../.zhushu/test-sites')

/** Built from the project's own seeds. */
export const siteFolder = join(folder, 'seeds')
/**
 * Built from tests/fixtures/hostile: text that tries to run, printed reference marks, and words that several reports
 * explain, which no seed has.
 */
export const hostileFolder = join(folder, 'hostile')

/** @throws Error outside a test run. */
export function hostileSiteUrl(): string {
  const url = process.env.ZHUSHU_HOSTILE_URL
  if (url === undefined) throw new Error('ZHUSHU_HOSTILE_URL is not set: tests/browser/build-test-sites.ts sets it.')
  return url
}
