/** Walks WordprocessingML and gives its text, one line a paragraph. */
import { raisedDigits } from './raised-digits.ts'
import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** A paragraph as the file has it, before Word would put its number in front. */
export interface DocxParagraph {
  text: string
  /** Id of its style, null for the default one. */
  style: string | null
  /** Where the paragraph itself is numbered: id of the list and depth in it. */
  list: { id: string | null; depth: number | null } | null
}

/** Gives the printed text of a paragraph, its number included. Called once a paragraph, in document order. */
export type PrintParagraph = (paragraph: DocxParagraph) => string

/** Not of the text: the old twin of a text box, change history, field codes, and tab stops (`w:tab` as well). */
const SKIPPED = new Set([
  'w:tabs',
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
])

/**
 * Lines of a part (document.xml, footnotes.xml): tables row by row with tabs between cells, notes behind their mark.
 * Throws what saxes throws for XML that is not well-formed, and for a DTD, which Word never writes.
 */
export function readParagraphs(xml: string, print: PrintParagraph): string[] {
  const parser = new SaxesParser()
  const lines: string[] = []
  const sinks: string[][] = [lines]
  const paragraphs: DocxParagraph[] = []
  const rows: string[][][] = []
  let skipping = 0
  let noteMark = ''
  let inText = false
  let isRaised = false

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && skipping === 0) paragraph.text += text
  }
  const open = ({ name, attributes }: SaxesTagPlain): void => {
    const isNote = name === 'w:footnote' || name === 'w:endnote'
    // A note with a type is the rule that Word draws above the notes.
    if (skipping > 0 || SKIPPED.has(name) || (isNote && attributes['w:type'] !== undefined)) {
      skipping += 1
      return
    }
    const paragraph = paragraphs.at(-1)
    const value = attributes['w:val'] ?? null
    if (isNote) noteMark = markOf(attributes)
    else if (name === 'w:p') {
      paragraphs.push({ text: noteMark, style: null, list: null })
      noteMark = ''
    } else if (name === 'w:t') inText = true
    else if (name === 'w:vertAlign') isRaised = value === 'superscript'
    else if (name === 'w:tr') rows.push([])
    else if (name === 'w:tc') sinks.push([])
    else if (name === 'w:pStyle' && paragraph) paragraph.style = value
    else if (name === 'w:numPr' && paragraph) paragraph.list = { id: null, depth: null }
    else if (name === 'w:ilvl' && paragraph?.list) paragraph.list.depth = Number(value)
    else if (name === 'w:numId' && paragraph?.list) paragraph.list.id = value
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') write(markOf(attributes))
    else write(CHARACTERS[name] ?? '')
  }
  const close = ({ name }: SaxesTagPlain): void => {
    if (skipping > 0) {
      skipping -= 1
      return
    }
    if (name === 'w:t') inText = false
    if (name === 'w:r') isRaised = false
    if (name === 'w:p') {
      const paragraph = paragraphs.pop()
      if (paragraph) sinks.at(-1)?.push(...print(paragraph).split('\n'))
    }
    if (name === 'w:tc') rows.at(-1)?.push(sinks.length > 1 ? (sinks.pop() ?? []) : [])
    if (name === 'w:tr') sinks.at(-1)?.push(...rowLines(rows.pop() ?? []))
  }
  parser.on('opentag', open)
  parser.on('closetag', close)
  parser.on('text', (text) => {
    if (inText) write(isRaised ? raisedDigits(text) : text)
  })
  parser.on('cdata', (text) => {
    if (inText) write(text)
  })
  parser.on('doctype', () => {
    throw new Error('DTD')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return lines
}

/** Notes are numbered by their ids, in the body and before their text. */
function markOf(attributes: Record<string, string>): string {
  return `[${attributes['w:id'] ?? ''}]`
}

/** Empty elements that stand for a character. */
const CHARACTERS: Partial<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** A table row is a line; a cell of several paragraphs is laid-out text, not a value, and keeps its lines. */
function rowLines(cells: string[][]): string[] {
  const filled = cells.map((cell) => cell.filter((line) => line.trim() !== ''))
  if (filled.some((cell) => cell.length > 1)) return filled.flat()
  return [filled.map((cell) => cell[0] ?? '').join('\t')]
}
