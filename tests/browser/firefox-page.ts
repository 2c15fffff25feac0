/**
 * A page in a Firefox as it is installed, driven by WebDriver BiDi through Puppeteer. Playwright 1.65 asks such a
 * Firefox to emulate media features, which Firefox 153 ESR answers with “unknown command”; here its preferences say how
 * it shows pages.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { PageKind } from './page-kinds.ts'

export type Preferences = Record<string, unknown>

export const LIGHT: Preferences = { 'layout.css.prefers-color-scheme.content-override': 1 }
export const DARK: Preferences = { 'layout.css.prefers-color-scheme.content-override': 0 }
/** The colours of Windows' high-contrast black: those of a machine without a desktop have little contrast themselves. */
export const FORCED_COLOURS: Preferences = {
  'browser.display.document_color_use': 2,
  'browser.display.background_color': '#000000',
  'browser.display.foreground_color': '#FFFFFF',
  'browser.anchor_color': '#FFFF00',
  'browser.visited_color': '#FFFF00',
  'ui.buttonface': '#000000',
  'ui.buttontext': '#FFFFFF',
  'ui.field': '#000000',
  'ui.fieldtext': '#FFFFFF',
  'ui.graytext': '#3FF23F',
  'ui.highlight': '#1AEBFF',
  'ui.highlighttext': '#000000',
}
export const NO_SCRIPTS: Preferences = { 'javascript.enabled': false }

export function startFirefox(executablePath: string, preferences: Preferences): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN', ...preferences },
  })
}

/** Opens the page and waits until its script has filled it. */
export async function openInFirefox(page: Page, baseUrl: string, { path, ready }: PageKind): Promise<void> {
  await page.goto(new URL(path, baseUrl).href)
  if (ready !== undefined) await page.waitForSelector(ready)
}

/** What goes wrong on the page from now on: script errors, logged errors. The list grows as it happens. */
export function recordErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

/** Notes from the next page on what the policy of a page forbids. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const broken: string[] = []
    Object.assign(window, { brokenPolicies: broken })
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`breaks ${event.effectiveDirective}: ${event.blockedURI}`)
    })
  })
}

export function brokenPolicies(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { brokenPolicies: string[] }).brokenPolicies)
}
