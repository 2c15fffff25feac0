import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { readDocx } from './read-docx.ts'

const XMLNS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc"'

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = { 'word/document.xml': `<w:document ${XMLNS}><w:body>${body}</w:body></w:document>`, ...parts }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function lines(body: string, parts: Record<string, string> = {}): string[] {
  return readDocx('某县.docx', docx(body, parts)).flatMap(({ content }) => content.map(({ text }) => text))
}

test('each paragraph is a line, with its tabs and line breaks', () => {
  const runs =
    '<w:p><w:r><w:t>各位</w:t></w:r><w:r><w:t>代表：</w:t><w:br/><w:t>现在</w:t><w:tab/><w:t>报告</w:t></w:r></w:p>'
  expect(lines(p('政府工作报告') + '<w:p/>' + runs)).toEqual(['政府工作报告', '', '各位代表：', '现在\t报告'])
})

test('raised numbers stay raised, so that no figure grows by them', () => {
  const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>'
  expect(lines(`<w:p><w:r><w:t>增长5.5%</w:t></w:r>${raised}<w:r><w:t>12</w:t></w:r></w:p>`)).toEqual(['增长5.5%¹²12'])
})

test('deleted text, field codes and the old twin of a text box are not of the document', () => {
  const body =
    '<w:p><w:del><w:r><w:delText>旧文</w:delText></w:r></w:del><w:ins><w:r><w:t>新文</w:t></w:r></w:ins>' +
    '<w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>，框内</w:t></w:r></mc:Choice>' +
    '<mc:Fallback><w:r><w:t>，框内</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>'
  expect(lines(body)).toEqual(['新文，框内'])
})

test('table rows are lines with tabs, cells of several paragraphs keep their lines', () => {
  const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => p(text)).join('')}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('指标')}${cell('目标')}</w:tr><w:tr>${cell('甲', '乙')}${cell('丙')}</w:tr></w:tbl>`
  expect(lines(table)).toEqual(['指标\t目标', '甲', '乙', '丙'])
})

const NUMBERING = `<w:numbering ${XMLNS}>
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`
const STYLES = `<w:styles ${XMLNS}><w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`

test('numbers that Word sets by itself are printed, from list and from style', () => {
  const at = (depth: number): string => `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="2"/></w:numPr>`
  const body =
    p('过去一年', '<w:pStyle w:val="1"/>') +
    p('稳增长', at(1)) +
    p('促改革', at(1)) +
    p('甲', at(2)) +
    p('', at(1)) +
    p('今年任务', '<w:pStyle w:val="1"/>') +
    p('惠民生', at(1)) +
    p('正文')
  expect(lines(body, { 'word/numbering.xml': NUMBERING, 'word/styles.xml': STYLES })).toEqual([
    '一、过去一年',
    '（一）稳增长',
    '（二）促改革',
    '3. 甲',
    '',
    '二、今年任务',
    '（一）惠民生',
    '正文',
  ])
})

test('a list that starts anew does so, and tab stops are no tabs', () => {
  const at = (list: number): string =>
    `<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs><w:numPr><w:ilvl w:val="1"/><w:numId w:val="${String(list)}"/></w:numPr>`
  const body = p('甲', at(2)) + p('乙', at(2)) + p('丙', at(3)) + p('丁', at(2))
  expect(lines(body, { 'word/numbering.xml': NUMBERING })).toEqual(['（一）甲', '（二）乙', '（一）丙', '（三）丁'])
})

test('notes stand below the text behind their marks, and a doubt says so', () => {
  const reference =
    '<w:p><w:r><w:t>落实“双减”</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>政策</w:t></w:r></w:p>'
  const notes = `<w:footnotes ${XMLNS}><w:footnote w:type="separator" w:id="0">${p('—')}</w:footnote><w:footnote w:id="1">${p('双减：减负。')}</w:footnote></w:footnotes>`
  const [document] = readDocx('某县.docx', docx(reference, { 'word/footnotes.xml': notes }))
  expect(document?.content.map(({ text }) => text)).toEqual(['落实“双减”[1]政策', '[1]双减：减负。'])
  expect(document?.doubts).toMatchObject([{ line: 2, rule: 'notes-stand-below-the-text' }])
})

test.each([
  ['a zip file of something else', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), '不是 Word 文档'],
  ['a cut file', docx(p('正文')).slice(0, -40), '已损坏'],
  ['broken XML', docx('<w:p>'), 'XML 已损坏'],
  ['a DTD', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "汉">]><a>&b;</a>') }), 'XML 已损坏'],
])('%s is refused', (_, bytes, message) => {
  expect(() => readDocx('某县.docx', bytes)).toThrow(message)
  expect(() => readDocx('某县.docx', bytes)).toThrow('某县.docx')
})

test('a zip bomb does not unpack', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) })
  expect(() => readDocx('炸弹.docx', bomb)).toThrow('压缩炸弹')
  const many = zipSync(
    Object.fromEntries(Array.from({ length: LIMITS.zipEntries + 1 }, (_, n) => [String(n), new Uint8Array()])),
  )
  expect(() => readDocx('炸弹.docx', many)).toThrow('超过 5000 个文件')
})

test('a part that lies about its size does not grow beyond it', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) })
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  // The size stands in the local header and, 20 bytes behind its signature, in the directory.
  const directory = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  view.setUint32(22, 100, true)
  view.setUint32(directory + 24, 100, true)
  expect(() => readDocx('炸弹.docx', bomb)).toThrow('已损坏')
})
