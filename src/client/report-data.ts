/** What the marks of 全注 mean is in the report's data, not in its page: most readers never ask for it. */
import type { Report } from '../model/report.ts'

let asked: Promise<Report> | undefined

/** @throws Error when the data cannot be had; the next call tries again. */
export function reportData(): Promise<Report> {
  if (asked === undefined) {
    asked = fetchData()
    asked.catch(() => (asked = undefined))
  }
  return asked
}

async function fetchData(): Promise<Report> {
  const base = (document.documentElement.dataset['base'] ?? '/').replace(/\/$/, '')
  const slug = document.querySelector<HTMLElement>('.report')?.dataset['slug'] ?? ''
  const response = await fetch(`${base}/data/reports/${slug}.json`)
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return (await response.json()) as Report
}

/** Characters of the block before a mark: its span's `start` in the data. */
export function startInBlock(mark: Element, block: Element): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEndBefore(mark)
  return before.toString().length
}
