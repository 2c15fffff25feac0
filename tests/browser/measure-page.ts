/** Measurements of an open page. The functions run in the browser, so each is whole in itself. */
import type { Page } from '@playwright/test'

/** Elements that reach beyond the right edge, unless they stand in a part that scrolls by itself. */
export function overflowing(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const found: string[] = []
    if (root.scrollWidth > window.innerWidth) found.push(`page is ${root.scrollWidth} px wide`)
    const scrolls = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null && each !== document.body; each = each.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(each).overflowX)) return true
      }
      return false
    }
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect()
      if (box.width < 2 || box.right <= window.innerWidth + 1) continue
      if (element.checkVisibility({ visibilityProperty: true }) && !scrolls(element)) {
        found.push(`${element.tagName}.${element.getAttribute('class') ?? ''} reaches ${Math.round(box.right)} px`)
      }
    }
    return found
  })
}

/** Elements whose text is cut off by their own edges. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element)
      const cuts = ['hidden', 'clip'].includes(overflowX) || ['hidden', 'clip'].includes(overflowY)
      if (!cuts || element.clientWidth < 2 || element.textContent.trim() === '') continue
      if (element.closest('svg, .visually-hidden') !== null || !element.checkVisibility({ visibilityProperty: true }))
        continue
      if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) {
        found.push(
          `${element.tagName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 20)}`,
        )
      }
    }
    return found
  })
}

/** The text spacing that WCAG 1.4.12 says a reader may set. A sheet made by script passes the page's policy. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
}

/** Controls, and links that stand by themselves (not in a line of text), that are smaller than so many px. */
export function smallTargets(page: Page, least: { controls: number; links: number }): Promise<string[]> {
  return page.evaluate(({ controls, links }) => {
    const found: string[] = []
    const inLineOfText = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' ||
      Array.from(element.parentNode?.childNodes ?? []).some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
    for (const element of document.body.querySelectorAll('button, input, select, summary, a[href]')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const isLink = element.tagName === 'A'
      if (isLink && inLineOfText(element)) continue
      const smallest = isLink ? links : controls
      const box = element.getBoundingClientRect()
      // The skip link stands above the screen until it has the focus.
      if (box.width < 2 || box.bottom <= 0) continue
      if (box.height < smallest - 0.5 || box.width < smallest - 0.5) {
        const name = element.textContent.trim().slice(0, 12)
        found.push(
          `${element.tagName}.${element.getAttribute('class') ?? ''} “${name}” ${Math.round(box.width)} × ${Math.round(box.height)}`,
        )
      }
    }
    return found
  }, least)
}

/** Texts that are shown smaller than so many px; of drawings the size on the screen counts. */
export function smallText(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode() !== null) {
      const text = (texts.currentNode.textContent ?? '').trim()
      const element = texts.currentNode.parentElement
      if (text === '' || element === null || !element.checkVisibility({ visibilityProperty: true })) continue
      if (element.closest('.visually-hidden') !== null) continue
      const drawing = element.closest('svg')
      const scale = drawing === null ? 1 : drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width
      const size = parseFloat(getComputedStyle(element).fontSize) * scale
      if (size < least - 0.1) found.add(`“${text.slice(0, 12)}” in ${element.tagName} ${Math.round(size * 10) / 10} px`)
    }
    return Array.from(found)
  }, least)
}
