import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocuments } from './read-documents.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

const REPORT = '政府工作报告\n各位代表：\n　　现在，我代表县人民政府，向大会报告工作，请予审议。\n'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function lines(bytes: Uint8Array, file = '某县.txt'): Promise<string[]> {
  return (await readDocuments(file, bytes)).flatMap(({ content }) => content.map(({ text }) => text))
}

test('a text file is one document of all its lines, with file name and hash', async () => {
  expect(await readDocuments('某县.txt', utf8('政府工作报告\r\n各位代表：\r正文'))).toEqual([
    {
      file: '某县.txt',
      sha256: '408313409c924f22c80ca141e1877f8eec7a2eef664e087c5225e82cc2db676b',
      lines: [1, 3],
      content: [
        { number: 1, text: '政府工作报告' },
        { number: 2, text: '各位代表：' },
        { number: 3, text: '正文' },
      ],
      statements: { title: null, place: null, year: null, published: null, url: null },
      edits: [],
      doubts: [],
    },
  ])
})

describe('the format is told from the content, not from the name', () => {
  const docx = zipSync({
    'word/document.xml': strToU8('<w:document xmlns:w="w"><w:p><w:r><w:t>政府工作报告</w:t></w:r></w:p></w:document>'),
  })
  test.each([
    ['a docx named txt', '某县.txt', docx],
    ['a page named txt', '某县.txt', utf8('<html><body><p>政府工作报告</p></body></html>')],
    ['json named csv', '某县.csv', utf8('{"text":"政府工作报告"}')],
    ['csv named json', '某县.json', utf8('title,text\n,政府工作报告\n')],
    ['text named pdf', '某县.pdf', utf8('政府工作报告')],
    ['text named docx', '某县.docx', utf8('政府工作报告')],
  ])('%s', async (_, file, bytes) => {
    expect(await lines(bytes, file)).toEqual(['政府工作报告'])
  })
})

test('HTML, Markdown and code inside a text stay text', async () => {
  const text = '政府工作报告\n<script>alert(1)</script> **加粗** {1+1} import x'
  expect((await lines(utf8(text))).join('\n')).toBe(text)
})

test('the YAML block of a Markdown file is what the source states', async () => {
  const [document] = await readDocuments(
    '某县.md',
    utf8('---\ntitle: "某县报告"\ndate: 2024-01-05\ntags:\n  - 报告\n---\n# 政府工作报告\n'),
  )
  expect(document?.statements).toMatchObject({ title: '某县报告', published: '2024-01-05' })
  expect(document?.lines).toEqual([7, 8])
  expect(document?.edits.map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual(
    [1, 2, 3, 4, 5, 6].map((line) => `metadata ${String(line)}`),
  )
  expect(await lines(utf8('---\n一、回顾：去年\n---\n二、任务'))).toHaveLength(4)
})

describe('what cannot be read is told with file, reason and advice', () => {
  test.each([
    ['nothing', new Uint8Array(), '文件是空的'],
    ['no Chinese', utf8('report 2024'), '没有一个汉字'],
    ['blanks', utf8(' \n\u3000\n'), '没有一个汉字'],
    ['old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '旧格式的 Word'],
    ['RTF', utf8('{\\rtf1 政府工作报告}'), 'RTF'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), '是图片'],
    ['an archive', Uint8Array.from([0x1f, 0x8b, 8]), '是压缩包'],
    ['too much', new Uint8Array(50 * 1024 * 1024 + 1), '大于 50 MB'],
  ])('%s', async (_, bytes, reason) => {
    const error: unknown = await readDocuments('某县.txt', bytes).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UnreadableFileError)
    expect(String(error)).toContain('无法读取 某县.txt：')
    expect(String(error)).toContain(reason)
  })
})

test('damaged bytes, half characters and unknown glyphs raise doubts', async () => {
  const cut = await readDocuments('某县.txt', utf8(REPORT.repeat(4)).slice(0, -2))
  expect(cut[0]?.doubts).toMatchObject([{ file: '某县.txt', rule: 'bytes-are-text' }])
  const half = await readDocuments('某县.json', utf8('{"text":"报告\\ud800\uE123"}'))
  expect(half[0]?.content[0]?.text).toBe('报告\uFFFD\uE123')
  expect(half[0]?.doubts).toMatchObject([{ line: 1, rule: 'characters-are-known' }])
})

describe('whatever the bytes, the answer is documents or an UnreadableFileError', () => {
  const openings = [
    '',
    'PK\x03\x04',
    '%PDF-1.7\n',
    '{"text":"',
    '[{"',
    'title,text\n',
    '<html><body><p>',
    '-\n',
    '---\n',
    '\xff\xfe',
    '\xef\xbb\xbf',
  ]
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

  async function isAnswered(bytes: Uint8Array): Promise<void> {
    try {
      const documents = await readDocuments('某县.txt', bytes)
      expect(documents.length).toBeGreaterThan(0)
      for (const { content } of documents) for (const { text } of content) expect(text.isWellFormed()).toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFileError)
    }
  }

  test('random bytes behind known openings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...openings), fc.uint8Array({ maxLength: 400 }), async (opening, bytes) => {
        await isAnswered(Uint8Array.from([...latin1(opening), ...bytes]))
      }),
      { numRuns: 300 },
    )
  })

  test('texts of the letters that formats are made of', async () => {
    const letter = fc.constantFrom(...'政府，"\'{}[]<>/:;-=\\,\t\n\r 1&a\0\u202E\u200B')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...openings.slice(3)),
        fc.array(letter, { maxLength: 60 }),
        async (opening, letters) => {
          await isAnswered(utf8(opening + letters.join('')))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('docx files with bytes changed', async () => {
    const docx = zipSync({
      'word/document.xml': strToU8(
        '<w:document xmlns:w="w"><w:p><w:r><w:t>政府工作报告</w:t></w:r></w:p></w:document>',
      ),
      'word/numbering.xml': strToU8('<w:numbering xmlns:w="w"/>'),
    })
    const change = fc.record({ at: fc.nat(docx.length - 1), value: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = docx.slice()
        for (const { at, value } of changes) bytes[at] = value
        await isAnswered(bytes)
      }),
      { numRuns: 300 },
    )
  })
})

test('every character of a text is in the content or the edits', async () => {
  const item = fc.constantFrom('-', '甲区推出措施', '2025-07-02', '', '正文，一句。', '---', 'title: 甲', '联系我们')
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 24 }), async (items) => {
      const text = `报告\n${items.join('\n')}`
      const documents = await readDocuments('某县.txt', utf8(text))
      const parts = documents.flatMap(({ content, edits }) => [
        ...content.map((line) => line.text),
        ...edits.map(({ before }) => before),
      ])
      const letters = (all: string): string[] => Array.from(all.replace(/\s/gu, '')).sort()
      expect(letters(parts.join(''))).toEqual(letters(text))
    }),
    { numRuns: 300 },
  )
})

test('a line of five million characters is read', async () => {
  expect(await lines(utf8('政府工作报告，'.repeat(700_000)))).toHaveLength(1)
})
