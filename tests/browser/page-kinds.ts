/** One page of every kind that the site has. */
import type { Page } from '@playwright/test'

export interface PageKind {
  name: string
  /** Below the base path. */
  path: string
  /** Stands on the page once its script has filled it. */
  ready?: string
}

export const LONGEST_REPORT = 'reports/wuhanshi-2024/'
export const REPORT_WITH_GLOSSARY = 'reports/wuhanshidongxihuqu-2024/'

export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: '' },
  { name: 'report list', path: 'reports/' },
  { name: 'longest report', path: LONGEST_REPORT },
  { name: 'report with glossary', path: REPORT_WITH_GLOSSARY },
  { name: 'short article', path: 'reports/wuhanshuzijingjizhikuguangguqihang/' },
  { name: 'edits', path: `${REPORT_WITH_GLOSSARY}edits/` },
  { name: 'terms', path: 'terms/' },
  { name: 'terms of one kind', path: 'terms/by/kind-editorial/' },
  { name: 'terms of one report', path: 'terms/by/report-wuhanshidongxihuqu-2024/' },
  { name: 'defined term', path: 'terms/aed/' },
  { name: 'editorial term', path: 'terms/baojiaolou/' },
  { name: 'discovered term', path: 'terms/wenzhongqiujin/' },
  { name: 'indicators', path: 'indicators/' },
  { name: 'indicator', path: 'indicators/gdp/' },
  { name: 'search with hits', path: `search/?q=${encodeURIComponent('便民生活圈')}`, ready: '[data-block]' },
  { name: 'search without hits', path: `search/?q=${encodeURIComponent('火星移民')}`, ready: '.hit-total:not(:empty)' },
  { name: 'about', path: 'about/' },
  { name: 'missing page', path: 'no/such-page/' },
]

/** Opens the page and waits until its script has filled it. */
export async function openKind(page: Page, { path, ready }: PageKind): Promise<void> {
  await page.goto(path)
  if (ready !== undefined) await page.locator(ready).first().waitFor()
}
