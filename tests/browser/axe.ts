/** axe-core on the page as it stands: one line for each element at fault, none when all is well. */
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA, and axe's own good practice. */
export function axeFaults(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return run(page, 'html', ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
}

/** What `selector` finds must reach the 7:1 of WCAG AAA. */
export function contrastFaults(page: Page, selector: string): Promise<string[]> {
  return run(page, selector, ['color-contrast-enhanced'])
}

async function run(
  page: Pick<Page, 'evaluate'>,
  context: ElementContext & string,
  runOnly: string[],
): Promise<string[]> {
  // Evaluated by the debugger, so the page's own policy does not keep it out.
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    ([selector, only]) => {
      const { axe } = window as unknown as { axe: { run: (on: string, how: RunOptions) => Promise<AxeResults> } }
      return axe.run(selector, { runOnly: only, resultTypes: ['violations'] })
    },
    [context, runOnly] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${(node.failureSummary ?? '').replace(/\s+/g, ' ')}`),
  )
}
