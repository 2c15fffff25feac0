/** Web pages: the text that a reader sees, and what the page's meta tags state. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { RecordStatements } from '../model/source-document.ts'
import { pageLines } from './html-lines.ts'
import { statementsOf } from './record-columns.ts'
import { draftDocument, splitLines, type DraftDocument } from './source-text.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

const TAG = /<(?:!doctype html|html|head|body|div|p|span|table|article|section|meta)\b[^<>]*>/i
const CLOSING_TAG = /<\/(?:html|body|div|p|span|table|article|section)\s*>/i
/** Where the first of those tags must stand. */
const TAG_WITHIN = 5000

/** True of a text that is a web page or a piece of one, and not a report that has a tag in it. */
export function isHtml(text: string): boolean {
  return /^\s*</.test(text) && TAG.test(text.slice(0, TAG_WITHIN)) && CLOSING_TAG.test(text)
}

/** The page as one document; lines of its navigation are among the edits. */
export function readHtml(text: string): DraftDocument[] {
  const { childNodes } = parse(text)
  const lines = pageLines(childNodes)
  const numbered = splitLines(lines.map((line) => line.text).join('\n'))
  const isChrome = (number: number): boolean => lines[number - 1]?.isChrome === true
  const document = draftDocument(numbered, metaStatements(childNodes))
  document.content = numbered.filter(({ number }) => !isChrome(number))
  for (const { number, text: before } of numbered) {
    if (isChrome(number)) {
      document.edits.push({ kind: 'noise', line: number, before, after: '', reason: '网页的导航或链接' })
    }
  }
  return [document]
}

/** Government sites state title and date in meta tags (政府网站标签规范: ArticleTitle, PubDate). */
function metaStatements(nodes: Node[]): RecordStatements {
  const tags = new Map<string, string>()
  const collect = (node: Node): void => {
    if (!('tagName' in node)) return
    if (node.tagName === 'meta') {
      const attribute = (name: string): string => node.attrs.find((each) => each.name === name)?.value ?? ''
      tags.set(attribute('name').toLowerCase(), attribute('content'))
    }
    if (node.tagName === 'html' || node.tagName === 'head' || node.tagName === 'body') node.childNodes.forEach(collect)
  }
  nodes.forEach(collect)
  const columns = new Map([
    ['title', tags.get('articletitle') ?? ''],
    ['published', tags.get('pubdate') ?? ''],
    ['url', tags.get('url') ?? ''],
  ])
  return statementsOf(columns, null)
}
