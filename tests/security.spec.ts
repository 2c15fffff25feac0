import { expect, test } from '@playwright/test'
import { attribute, builtPages, ownText } from './browser/built-pages.ts'
import { openKind, pageKinds, REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'
import { siteFolder } from './browser/test-sites.ts'

test('every built page carries a strict policy before all else, and nothing that the policy would have to allow', async () => {
  test.slow()
  const faults: string[] = []
  let pages = 0
  for await (const { file, elements } of builtPages(siteFolder)) {
    pages++
    const fault = (what: string): void => void faults.push(`${file}: ${what}`)
    const first = elements[elements.findIndex(({ tagName }) => tagName === 'head') + 1]
    const isPolicy = first !== undefined && attribute(first, 'http-equiv') === 'Content-Security-Policy'
    const policy = isPolicy ? (attribute(first, 'content') ?? '') : ''
    if (!isPolicy) fault('the policy does not come first in head')
    for (const directive of ["default-src 'none'", "base-uri 'none'", "style-src 'self'", "connect-src 'self'"]) {
      if (!policy.split('; ').includes(directive)) fault(`the policy lacks ${directive}`)
    }
    if (/'unsafe-inline'|'unsafe-eval'|\*|https?:/.test(policy)) fault(`the policy is loose: ${policy}`)
    if (policy.includes('wasm-unsafe-eval') !== (file === 'search/index.html'))
      fault('WebAssembly is for the search page alone')

    for (const element of elements) {
      if (element.tagName === 'style') fault('has a style element')
      const isData = element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json'
      if (element.tagName === 'script' && !isData && ownText(element).trim() !== '')
        fault('has a script inside the page')
      if (isData) JSON.parse(ownText(element))
      for (const { name, value } of element.attrs) {
        if (name === 'style' || name.startsWith('on')) fault(`${element.tagName} has the attribute ${name}`)
        if (/^\s*(?:javascript|data|vbscript):/i.test(value))
          fault(`${element.tagName} ${name} is ${value.slice(0, 30)}`)
      }
    }
  }
  expect(pages).toBeGreaterThan(100)
  expect(faults).toEqual([])
})

test('no page asks another host for anything, breaks its policy, logs an error or sets a cookie', async ({
  page,
  baseURL,
  context,
}) => {
  test.slow()
  const faults: string[] = []
  let at = ''
  const fault = (what: string): void => void faults.push(`${at}: ${what}`)
  const origin = new URL(baseURL ?? '').origin
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) fault(`asks ${request.url()}`)
  })
  page.on('pageerror', (error) => fault(error.message))
  page.on('console', (message) => {
    // The missing page is answered with 404, which the browser itself logs.
    const expected = at === 'missing page' && message.text().includes('404')
    if (message.type() === 'error' && !expected) fault(message.text())
  })
  await page.exposeFunction('reportViolation', fault)
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void }
      reportViolation(`breaks ${event.effectiveDirective}: ${event.blockedURI}`)
    })
  })
  for (const kind of pageKinds) {
    at = kind.name
    await openKind(page, kind)
    await page.waitForLoadState('networkidle')
  }
  at = 'using a report'
  await page.goto(REPORT_WITH_GLOSSARY)
  await page.locator('.report-text a.t[href]').first().click()
  await page.keyboard.press('Escape')
  await page.locator('[data-theme-choice="dark"]').click()
  await page.locator('[data-elder-switch]').click()
  await page.waitForLoadState('networkidle')
  expect(faults).toEqual([])
  expect(await context.cookies()).toEqual([])
})
