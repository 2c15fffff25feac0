import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/** A PDF whose font is named by a standard Chinese encoding and not embedded, as older office programs write it. */
function pdf(pages: string[][]): Uint8Array {
  const hex = (text: string): string =>
    Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, page) => `${String(6 + page * 2)} 0 R`).join(' ')}]/Count ${String(pages.length)}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  ]
  for (const [page, lines] of pages.entries()) {
    const drawn = lines.map((line, row) => `1 0 0 1 80 ${String(700 - row * 28)} Tm <${hex(line)}> Tj`).join(' ')
    const stream = `BT /F1 16 Tf ${drawn} ET`
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${String(7 + page * 2)} 0 R>>`,
      `<</Length ${String(stream.length)}>>\nstream\n${stream}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<</Size ${String(objects.length + 1)}/Root 1 0 R>>\nstartxref\n${String(file.length)}\n%%EOF`
  return new TextEncoder().encode(file + table + trailer)
}

test('the text of all pages is read, with encodings that are not in the file', async () => {
  const [document] = await readPdf(
    '某县.pdf',
    pdf([['政府工作报告', '各位代表：'], ['现在，我代表县人民政府作报告。']]),
  )
  expect(document?.content).toEqual([
    { number: 1, text: '政府工作报告' },
    { number: 2, text: '各位代表：' },
    { number: 3, text: '现在，我代表县人民政府作报告。' },
  ])
})

describe('a file without text is refused with advice', () => {
  test.each([
    ['a scan', pdf([[], [], []]), '大概是扫描件'],
    ['a scan with page numbers', pdf([['第一页'], ['第二页'], ['第三页']]), '（OCR）'],
    ['a broken file', new TextEncoder().encode('%PDF-1.4\n政府工作报告'), '已损坏'],
  ])('%s', async (_, bytes, message) => {
    await expect(readPdf('某县.pdf', bytes)).rejects.toThrow(UnreadableFileError)
    await expect(readPdf('某县.pdf', bytes)).rejects.toThrow(message)
  })
})

test('the bytes are left to their owner', async () => {
  const bytes = pdf([['政府工作报告，各位代表，现在报告工作。']])
  const before = bytes.slice()
  await readPdf('某县.pdf', bytes)
  expect(bytes).toEqual(before)
})
