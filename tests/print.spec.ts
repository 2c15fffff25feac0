import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { restoreRadicals } from '../src/ingest/radicals.ts'
import type { Report } from '../src/model/report.ts'
import { REPORT_WITH_GLOSSARY } from './browser/page-kinds.ts'
import { siteFolder } from './browser/test-sites.ts'

/** Points: 297 mm less the margins that hold page header and number. */
const HIGHEST = 742
const LOWEST = 80
/** The marks that lead to notes are raised by less. */
const SAME_LINE = 6

test('a printed report is A4 and holds all of its text, its glossary and its notes', async ({ page }) => {
  test.slow()
  await page.goto(REPORT_WITH_GLOSSARY)
  const notes = await page
    .locator('.report-text .m > span')
    .evaluateAll((elements) => elements.map((element) => element.textContent))
  const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  for (const { width, height } of pages) {
    expect(Math.abs(width - 595.3)).toBeLessThan(2)
    expect(Math.abs(height - 841.9)).toBeLessThan(2)
  }
  const { blocks } = JSON.parse(
    await readFile(join(siteFolder, `data/${REPORT_WITH_GLOSSARY.replace(/\/$/, '.json')}`), 'utf8'),
  ) as Report
  const missing = blocks.filter((block) => !text.includes(withoutBlanks(block.text))).map((block) => block.text)
  expect(missing).toEqual([])
  expect(notes.length).toBeGreaterThan(5)
  expect(notes.filter((note) => !text.includes(withoutBlanks(note)))).toEqual([])
})

test('a printed report names itself and its address at the head of each page, and prints no controls', async ({
  page,
}) => {
  await page.goto(REPORT_WITH_GLOSSARY)
  const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  for (const { head } of pages) {
    expect(head).toContain('东西湖区政府工作报告')
    expect(head).toContain(REPORT_WITH_GLOSSARY)
  }
  for (const control of ['长者模式', '白文简注全注', '随系统', '跳到正文']) expect(text).not.toContain(control)
})

interface PrintedPage {
  width: number
  height: number
  head: string
}

async function readPdf(bytes: Buffer): Promise<{ pages: PrintedPage[]; text: string }> {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
  }).promise
  const pages: PrintedPage[] = []
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const printed = await document.getPage(number)
    const { width, height } = printed.getViewport({ scale: 1 })
    let head = ''
    const lines: { y: number; x: number; str: string }[] = []
    for (const item of (await printed.getTextContent()).items) {
      if (!('str' in item)) continue
      const [, , , , x, y] = item.transform as number[]
      const line = { x: x ?? 0, y: Math.round(y ?? 0), str: item.str }
      if (line.y > HIGHEST) head += line.str
      else if (line.y > LOWEST) lines.push(line)
    }
    // A PDF holds its pieces in the order of painting, not of reading.
    lines.sort((a, b) => (Math.abs(a.y - b.y) > SAME_LINE ? b.y - a.y : a.x - b.x))
    text += lines.map(({ str }) => str).join('')
    pages.push({ width, height, head: withoutBlanks(head) })
  }
  return { pages, text: withoutBlanks(text) }
}

/** PDF fonts give some characters as their twins (⼯ for 工, ― for —); the marks of the notes stand between the words. */
function withoutBlanks(text: string): string {
  const plain = restoreRadicals(text).normalize('NFKC').replace(/\s/gu, '')
  return plain.replace(/〔\d+〕/gu, '').replace(/―/gu, '—')
}
