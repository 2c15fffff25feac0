import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { attribute, builtFiles, builtPages } from './browser/built-pages.ts'
import { BASE, hostileFolder, siteFolder } from './browser/test-sites.ts'

/** Only its path counts: where the site will stand is not known here. */
const HERE = 'http://localhost'

interface Link {
  from: string
  to: string
}

const sites = [
  { name: 'the seeds', folder: siteFolder, atLeast: 10_000 },
  // Its reference marks and the ways back from its glossary are in no seed.
  { name: 'the hostile report', folder: hostileFolder, atLeast: 200 },
]

for (const { name, folder, atLeast } of sites) {
  test(`every address in every page of ${name}, and every place that it names there, is found under the base path`, async () => {
    test.slow()
    const files = new Set(await builtFiles(folder))
    const idsOf = new Map<string, Set<string>>()
    const links: Link[] = []
    for await (const { file, elements } of builtPages(folder)) {
      const ids = new Set<string>()
      for (const element of elements) {
        const id = attribute(element, 'id')
        if (id !== null) ids.add(id)
        for (const name of ['href', 'src', 'action', 'data-names', 'data-terms']) {
          const to = attribute(element, name)
          if (to !== null) links.push({ from: file, to })
        }
        const indicator = attribute(element, 'data-x')
        if (indicator !== null) links.push({ from: file, to: `${BASE}indicators/${indicator}/` })
      }
      idsOf.set(file, ids)
    }
    expect(links.length).toBeGreaterThan(atLeast)
    const broken = new Set<string>()
    for (const { from, to } of links) {
      const fault = faultOf(new URL(to, `${HERE}${BASE}${from.replace(/index\.html$/, '')}`), files, idsOf)
      if (fault !== null) broken.add(`${from}: ${to}: ${fault}`)
    }
    expect([...broken]).toEqual([])
  })
}

test('every address in the published data is found under the base path', async () => {
  const files = new Set(await builtFiles(siteFolder))
  const broken: string[] = []
  let found = 0
  for (const file of files) {
    if (!/^data\/.*\.(?:json|csv)$/.test(file) || file.startsWith('data/seeds/')) continue
    const text = await readFile(join(siteFolder, file), 'utf8')
    for (const [address] of text.matchAll(/\/zhushu\/[\w./#-]*/g)) {
      found++
      const fault = faultOf(new URL(address, HERE), files, null)
      if (fault !== null) broken.push(`${file}: ${address}: ${fault}`)
    }
    expect(
      text.match(/"(?:url|data)":\s*"\/(?!zhushu\/)[^"]*"/g),
      `${file} has addresses outside the base path`,
    ).toBeNull()
  }
  expect(found).toBeGreaterThan(1000)
  expect(broken).toEqual([])
})

function faultOf(url: URL, files: Set<string>, idsOf: Map<string, Set<string>> | null): string | null {
  if (url.origin !== HERE) return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? null : 'is no web address'
  if (!url.pathname.startsWith(BASE)) return 'is outside the base path'
  const path = decodeURIComponent(url.pathname.slice(BASE.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.has(file)) return 'is not in the site'
  const place = decodeURIComponent(url.hash.slice(1))
  if (place === '' || idsOf === null || !file.endsWith('.html')) return null
  return idsOf.get(file)?.has(place) === true ? null : 'names no place of that page'
}
