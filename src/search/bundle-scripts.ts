/** The two scripts whose addresses are fixed, so that Astro (which names scripts by content) cannot make them. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Writes search/search.js and sw.js. Chromium 80 is the oldest browser that must run them. */
export async function bundleScripts(outFolder: string): Promise<void> {
  const common = {
    bundle: true,
    minify: true,
    target: ['chrome80', 'safari13'],
    // Safari 13 knows it but for a bug in default values of nested patterns, which esbuild would have to rewrite all for.
    supported: { destructuring: true },
    charset: 'utf8',
    legalComments: 'none',
  } satisfies BuildOptions
  await build({
    ...common,
    entryPoints: [source('./runtime/search.ts')],
    outfile: join(outFolder, 'search/search.js'),
    format: 'esm',
  })
  await build({
    ...common,
    entryPoints: [source('../client/service-worker.ts')],
    outfile: join(outFolder, 'sw.js'),
    format: 'iife',
  })
}
