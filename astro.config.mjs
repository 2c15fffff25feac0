// Called by `npm run build`, which sets the folders and the address (src/commands/build-site.ts).
import { defineConfig } from 'astro/config'

const site = new URL(process.env.ZHUSHU_SITE_URL ?? 'http://localhost:4321/')

// What several pages' scripts import stands in the script that every page has (src/client/site.ts): in a file of its own it
// would come a round trip later.
const inEveryPage =
  /base-layout\.astro\?astro&type=script|src\/client\/(?:elder-switch|settings)\.ts|preload-helper|helpers\//

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  // Style and script elements would need hashes in every page's Content-Security-Policy.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Vite's own default is about Chrome 111; many readers' WebViews are older.
      target: ['chrome80', 'safari13'],
      cssTarget: 'chrome80',
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'site', test: inEveryPage }] } } },
    },
  },
})
