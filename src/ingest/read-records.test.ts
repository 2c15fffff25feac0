import { describe, expect, test } from 'vitest'
import { readRecords } from './read-records.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

const TEXT = '各位代表：\n现在，我代表“省政府”作报告。'

function read(text: string): unknown[] | null {
  return (
    readRecords('某省.csv', text)?.map(({ content, lines, statements }) => ({
      text: content.map((line) => line.text).join('\n'),
      lines,
      ...statements,
    })) ?? null
  )
}

const NOTHING = { title: null, place: null, year: null, published: null, url: null }

describe('csv', () => {
  test('quoted cells keep line ends and quotes, columns become statements', () => {
    const csv = `province,year,title,source_url,publish_date,full_text\n某省,2026,某省报告,https://example.org/1,2026-01-31,"各位代表：\n引用""双碳"",继续。"\n`
    expect(read(csv)).toEqual([
      {
        text: '各位代表：\n引用"双碳",继续。',
        lines: [1, 2],
        title: '某省报告',
        place: '某省',
        year: 2026,
        published: '2026-01-31',
        url: 'https://example.org/1',
      },
    ])
  })

  test.each([
    ['semicolons', `标题;正文\n某县报告;"${TEXT}"`],
    ['tabs', `标题\t正文\n某县报告\t"${TEXT}"`],
    ['CRLF', `标题,正文\r\n某县报告,"${TEXT}"\r\n`],
    ['a header in quotes', `"标题","正文"\n"某县报告","${TEXT}"`],
  ])('with %s', (_, csv) => {
    expect(read(csv)).toEqual([{ ...NOTHING, text: TEXT, lines: [1, 2], title: '某县报告' }])
  })

  test('each record is a document, and lines are counted through all texts', () => {
    const csv = `title,text\n甲,"${TEXT}"\n乙,\n丙,一行。`
    const documents = readRecords('某省.csv', csv) ?? []
    expect(documents.map(({ lines }) => lines)).toEqual([
      [1, 2],
      [4, 4],
    ])
    expect(documents[0]?.doubts).toMatchObject([{ rule: 'record-has-text' }])
  })

  test('the fullest column is the text, whatever it is called', () => {
    expect(read(`标题,摘要,c1\n甲,短,${TEXT.replace('\n', '')}`)).toMatchObject([{ text: TEXT.replace('\n', '') }])
    expect(read('text,content\n短摘要,这里才是很长很长很长很长的正文内容')).toMatchObject([
      { text: '这里才是很长很长很长很长的正文内容' },
    ])
  })

  test('a column is the text or a statement, never both, and a short column is not the text for its name', () => {
    expect(read('title,year\n这里才是正文内容,2024')).toEqual([
      { ...NOTHING, text: '这里才是正文内容', lines: [1, 1], year: 2024 },
    ])
    expect(read('title,text,c3\n甲,短,这里才是很长很长很长的正文内容')).toMatchObject([
      { text: '这里才是很长很长很长的正文内容' },
    ])
  })

  test('values that are not what their column says are unknown', () => {
    const csv = 'title,year,date,url,text\n甲,去年,昨天,javascript:alert(1),正文内容'
    expect(read(csv)).toEqual([{ ...NOTHING, title: '甲', text: '正文内容', lines: [1, 1] }])
  })

  test.each([
    ['an open quote', 'title,text\n甲,"正文', '引号没有闭合'],
    ['too many cells', 'title,text\n甲,正文,一,二', '列数与表头不符'],
    ['no Chinese in any column', 'title,text\na,b', '没有一个字段含有中文正文'],
  ])('%s is told', (_, csv, message) => {
    expect(() => read(csv)).toThrow(UnreadableFileError)
    expect(() => read(csv)).toThrow(message)
  })
})

describe('json', () => {
  const record = { title: '某国报告', url: 'https://example.org/1', content: TEXT, year: '2012' }
  const expected = {
    ...NOTHING,
    text: TEXT,
    lines: [1, 2],
    title: '某国报告',
    year: 2012,
    url: 'https://example.org/1',
  }

  test.each([
    ['an object', JSON.stringify(record)],
    ['indented', JSON.stringify(record, null, 2)],
    ['an array', JSON.stringify([record])],
    ['in a wrapper', JSON.stringify({ code: 0, message: '成功', data: { list: [record] } })],
    ['by name', JSON.stringify({ a: record })],
    ['with the text in paragraphs', JSON.stringify({ ...record, content: TEXT.split('\n') })],
  ])('%s', (_, json) => {
    expect(read(json)).toEqual([expected])
  })

  test('lines are a record each', () => {
    expect(read(`${JSON.stringify(record)}\n\n${JSON.stringify(record)}\n`)).toEqual([
      expected,
      { ...expected, lines: [3, 4] },
    ])
  })

  test('a key that would change all objects changes none', () => {
    read('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "text": "正文内容"}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('a text that is a web page is read as one', () => {
    const content = '<div><p>各位代表：</p><p>现在&amp;报告。</p></div>'
    expect(read(JSON.stringify({ content }))).toMatchObject([{ text: '各位代表：\n现在&报告。' }])
  })

  test('a broken line is named', () => {
    expect(() => read('{"text": "正文"}\n{"text": ')).toThrow('第 2 行不是合格的 JSON')
  })

  test('brackets nested without end are refused, not followed', () => {
    expect(() => read('['.repeat(100_000))).toThrow(UnreadableFileError)
    expect(() => read(`${'[['.repeat(5000)}{"text":"正文"}${']]'.repeat(5000)}`)).toThrow(UnreadableFileError)
  })
})

test.each(['政府工作报告\n各位代表：', '[1] 注释一则', '标题：某县报告,2024\n正文', '年份，标题，其他都不是表头'])(
  '%s is no record',
  (text) => {
    expect(read(text)).toBeNull()
  },
)
