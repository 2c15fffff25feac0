/**
 * The numbers that Word puts before paragraphs by itself (一、 （一） 1.). They are not in the text of the file, so a
 * report typed with automatic headings would lose them.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { DocxParagraph, PrintParagraph } from './docx-paragraphs.ts'

interface Level {
  format: string
  /** `第%1章`, `%1、`, `%1.%2`: %n is the number of depth n. */
  pattern: string
  start: number
}
interface NumberingParts {
  /** Levels of each abstract list. */
  levels: Map<string, Map<number, Level>>
  /** Abstract list of each list, and whether the list starts anew where its paragraphs would go on counting. */
  lists: Map<string, { abstract: string; restarts: boolean }>
  /** List and depth of the styles that number their paragraphs. */
  styles: Map<string, { id: string; depth: number }>
}

/** A function that puts the numbers before the paragraphs it is given in document order. */
export function paragraphNumbering(numberingXml: string, stylesXml: string): PrintParagraph {
  const parts: NumberingParts = { levels: new Map(), lists: new Map(), styles: new Map() }
  readLists(numberingXml, parts)
  readStyles(stylesXml, parts)
  const counts = new Map<string, number[]>()
  return (paragraph) => {
    const number = paragraph.text.trim() === '' ? '' : nextNumber(paragraph, parts, counts)
    return number + paragraph.text
  }
}

function nextNumber({ list, style }: DocxParagraph, parts: NumberingParts, counts: Map<string, number[]>): string {
  const ofStyle = style === null ? undefined : parts.styles.get(style)
  const id = list?.id ?? ofStyle?.id
  const depth = list?.depth ?? ofStyle?.depth ?? 0
  const own = id === undefined ? undefined : parts.lists.get(id)
  const levels = own && parts.levels.get(own.abstract)
  const level = levels?.get(depth)
  if (id === undefined || !own || !levels || !level) return ''
  // Lists of one abstract list go on counting together.
  const key = own.restarts ? id : `abstract ${own.abstract}`
  const count = (counts.get(key) ?? []).slice(0, depth + 1)
  for (let above = count.length; above < depth; above += 1) count[above] = levels.get(above)?.start ?? 1
  count[depth] = count[depth] === undefined ? level.start : count[depth] + 1
  counts.set(key, count)
  const printed = level.pattern.replace(/%([1-9])/g, (_, which: string) => {
    const at = Number(which) - 1
    return printNumber(count[at] ?? 1, levels.get(at)?.format ?? 'decimal')
  })
  // Word sets a tab behind the number; after 、 or ） readers see none.
  return /[\da-z.]$/i.test(printed) ? `${printed} ` : printed
}

function printNumber(value: number, format: string): string {
  if (format === 'bullet' || format === 'none') return ''
  if (/^(?:chinese|japanese|taiwanese)Counting|^ideograph/.test(format)) return chineseNumeral(value)
  if (format.startsWith('decimalEnclosedCircle') && value <= 20) return String.fromCodePoint(0x2460 + value - 1)
  if (format === 'upperLetter') return String.fromCodePoint(0x40 + ((value - 1) % 26) + 1)
  if (format === 'lowerLetter') return String.fromCodePoint(0x60 + ((value - 1) % 26) + 1)
  return String(value)
}

/** 1 to 99, as lists are numbered: 十, 十一, 二十. */
function chineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (tens > 9) return String(value)
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  return (tens > 1 ? (digits[tens] ?? '') : '') + (tens > 0 ? '十' : '') + (digits[ones] ?? '')
}

function readLists(xml: string, { levels, lists }: NumberingParts): void {
  let abstract: string | null = null
  let list: string | null = null
  let level: Level | null = null
  readTags(xml, ({ name, attributes }) => {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') {
      abstract = attributes['w:abstractNumId'] ?? ''
      levels.set(abstract, new Map())
    } else if (name === 'w:num') {
      abstract = null
      level = null
      list = attributes['w:numId'] ?? ''
    } else if (name === 'w:lvl' && abstract !== null) {
      level = { format: 'decimal', pattern: '', start: 1 }
      levels.get(abstract)?.set(Number(attributes['w:ilvl']), level)
    } else if (name === 'w:abstractNumId' && list !== null) lists.set(list, { abstract: value, restarts: false })
    else if (name === 'w:startOverride' && list !== null) {
      const own = lists.get(list)
      if (own) own.restarts = true
    } else if (name === 'w:start' && level) level.start = Number(value) || 1
    else if (name === 'w:numFmt' && level) level.format = value
    else if (name === 'w:lvlText' && level) level.pattern = level.format === 'bullet' ? '' : value
  })
}

function readStyles(xml: string, { styles }: NumberingParts): void {
  let style = ''
  let depth = 0
  readTags(xml, ({ name, attributes }) => {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:style') {
      style = attributes['w:styleId'] ?? ''
      depth = 0
    } else if (name === 'w:ilvl') depth = Number(value)
    else if (name === 'w:numId') styles.set(style, { id: value, depth })
  })
}

function readTags(xml: string, open: (tag: SaxesTagPlain) => void): void {
  if (xml === '') return
  const parser = new SaxesParser()
  parser.on('opentag', open)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}
