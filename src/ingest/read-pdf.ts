/** PDF files with a text layer: the paragraphs of each page, from top to bottom. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { LIMITS } from './limits.ts'
import { pageParagraphs, printedLines, type PrintedLine, type TextPiece } from './pdf-lines.ts'
import { countHan, draftDocument, splitLines, type DraftDocument } from './source-text.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/** Fewer Han characters a page than this is the text layer of a scan (a stamp, a page number), not of a report. */
const HAN_PER_PAGE = 10

/** @throws UnreadableFileError for a damaged, locked or scanned file */
export async function readPdf(file: string, bytes: Uint8Array): Promise<DraftDocument[]> {
  const pages = await readPages(file, bytes)
  const text = pageParagraphs(pages).flat().join('\n')
  if (countHan(text) < HAN_PER_PAGE * pages.length) {
    throw new UnreadableFileError(
      file,
      `这份 PDF（${String(pages.length)} 页）几乎没有可提取的文字，大概是扫描件`,
      '请先用文字识别（OCR）软件转成文本或可检索的 PDF，并校对一遍',
    )
  }
  return [draftDocument(splitLines(text))]
}

async function readPages(file: string, bytes: Uint8Array): Promise<PrintedLine[][]> {
  standInForCanvas()
  // Loaded only when a PDF is met: the library takes a second to start.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // The library takes the buffer away from its owner, so it gets a copy.
    data: new Uint8Array(bytes),
    // Chinese PDFs often name a standard encoding (GBK-EUC-H, UniGB-UCS2-H) whose table is not in the file.
    cMapUrl: join(library, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(library, 'standard_fonts/'),
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > LIMITS.pdfPages) {
      throw new UnreadableFileError(
        file,
        `有 ${String(pdf.numPages)} 页，多于 ${String(LIMITS.pdfPages)} 页`,
        '请拆成几份',
      )
    }
    const pages: PrintedLine[][] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(printedLines(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))))
      page.cleanup()
    }
    return pages
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error
    throw unreadable(file, error)
  } finally {
    await task.destroy()
  }
}

/**
 * The library draws pages as well, and fails to load where its optional native canvas is not installed. Reading text
 * draws nothing, so names without content do.
 */
function standInForCanvas(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: Object, configurable: true, writable: true })
  }
}

function pieceOf(item: { str: string; transform: unknown[]; width: number; height: number }): TextPiece {
  const [, slant = 0, , , x = 0, y = 0] = item.transform.map(Number)
  return { text: item.str, x, y, width: item.width, height: item.height, isSlanted: Math.abs(slant) > SLANT }
}
/** Below this the baseline is level; more is a watermark across the page. */
const SLANT = 0.1

function unreadable(file: string, error: unknown): UnreadableFileError {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UnreadableFileError(file, '这份 PDF 有密码', '请去掉密码后再放入')
  }
  const what = error instanceof Error ? error.message : String(error)
  return new UnreadableFileError(file, `这份 PDF 已损坏（${what}）`, '请重新下载，或用其他程序打开后另存')
}
