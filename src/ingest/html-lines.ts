/** The lines that a reader of a web page sees. */
import { raisedDigits } from './raised-digits.ts'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export interface PageLine {
  text: string
  /** Navigation of the site: of a `nav`, `footer` or `aside`, or a line that is nothing but a short link. */
  isChrome: boolean
}

/** Not shown by browsers as text of the page. */
const HIDDEN = new Set('head script style noscript template iframe object svg select textarea button'.split(' '))
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CHROME = new Set(['nav', 'footer', 'aside'])
/** A longer line of a link alone may be a heading that links to its own page. */
const MENU_ITEM_LENGTH = 30
const NUMBERED = /^\s*(?:第?[一二三四五六七八九十]{1,3}[、章节]|[（(][一二三四五六七八九十]{1,3}[）)])/u

/** The lines of a page or of a part of one. Walks by hand, not by recursion: a hostile page nests deeper than the stack. */
export function pageLines(nodes: Node[]): PageLine[] {
  const lines = new LineWriter()
  const open: (Node | Element['tagName'])[] = nodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') lines.leave(node)
    else if ('value' in node) lines.write(node.value)
    else if ('tagName' in node && !HIDDEN.has(node.tagName) && !isHidden(node)) {
      const tag = node.tagName === 'a' && !isLink(node) ? 'span' : node.tagName
      lines.enter(tag)
      if (isLaterCell(node)) lines.put('\t')
      open.push(tag, ...node.childNodes.toReversed())
    }
  }
  return lines.finish()
}

class LineWriter {
  readonly #lines: PageLine[] = []
  readonly #open = { pre: 0, chrome: 0, link: 0, heading: 0, raised: 0 }
  #line = ''
  #unlinked = false
  #outsideChrome = false

  enter(tag: string): void {
    if (tag === 'br') this.#end()
    if (BLOCKS.has(tag)) this.#endIfBegun()
    this.#count(tag, 1)
  }

  leave(tag: string): void {
    if (BLOCKS.has(tag)) this.#endIfBegun()
    this.#count(tag, -1)
  }

  /** Collapses blanks as a browser does: line ends of the source inside a paragraph are none of the text. */
  write(text: string): void {
    if (this.#open.pre > 0) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#end()
        this.put(line)
      }
      return
    }
    // U+3000 and U+00A0 are no white space to HTML; a line end between Han is none to readers of Chinese.
    const collapsed = text
      .replace(/(?<=[\p{Script=Han}，。；：、])[\t\f\r ]*\n[\t\n\f\r ]*(?=\p{Script=Han})/gu, '')
      .replace(/[ \t\n\r\f]+/g, ' ')
    this.put(this.#line === '' || this.#line.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed)
  }

  put(text: string): void {
    this.#line += this.#open.raised > 0 ? raisedDigits(text) : text
    if (text.trim() === '') return
    if (this.#open.link === 0 || this.#open.heading > 0) this.#unlinked = true
    if (this.#open.chrome === 0) this.#outsideChrome = true
  }

  finish(): PageLine[] {
    this.#endIfBegun()
    return this.#lines
  }

  #count(tag: string, by: number): void {
    if (tag === 'pre') this.#open.pre += by
    if (tag === 'sup') this.#open.raised += by
    if (tag === 'a') this.#open.link += by
    if (/^h[1-6]$/.test(tag)) this.#open.heading += by
    if (CHROME.has(tag)) this.#open.chrome += by
  }

  #endIfBegun(): void {
    if (this.#line.trim() !== '') this.#end()
    this.#line = ''
  }

  #end(): void {
    const text = this.#line.replace(/ +$/, '')
    const isMenuItem = !this.#unlinked && text.length <= MENU_ITEM_LENGTH && !NUMBERED.test(text)
    this.#lines.push({ text, isChrome: text.trim() !== '' && (isMenuItem || !this.#outsideChrome) })
    this.#line = ''
    this.#unlinked = false
    this.#outsideChrome = false
  }
}

/** Cells of a table row are parted by tabs. */
function isLaterCell(element: Element): boolean {
  const row = element.parentNode
  const isCell = element.tagName === 'td' || element.tagName === 'th'
  return isCell && row?.childNodes.find((node) => 'tagName' in node) !== element
}

/** An anchor without an address is a target, as word processors set them. */
function isLink({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'href' && !value.startsWith('#'))
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value)))
}
