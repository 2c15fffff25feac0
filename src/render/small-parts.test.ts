import { describe, expect, test } from 'vitest'
import { citation } from './citation.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { blockPath, reportPath, searchPath, seedPath } from './links.ts'
import { printHeaderCss } from './print-header.ts'
import { printedFigure } from './printed-figure.ts'

describe('a citation', () => {
  const parts = { title: '临江县政府工作报告（2024年）', date: '2024-01-05', url: 'https://example.org/r/' }
  test.each([
    [
      { ...parts, author: '王某', accessed: '2024-03-02' },
      '王某. 临江县政府工作报告（2024年）[R/OL]. (2024-01-05)[2024-03-02]. https://example.org/r/',
    ],
    [
      { ...parts, author: null, accessed: null, place: '第7段' },
      '临江县政府工作报告（2024年）[R/OL]. (2024-01-05). 第7段. https://example.org/r/',
    ],
    [
      { ...parts, author: null, accessed: null, date: null },
      '临江县政府工作报告（2024年）[R/OL]. https://example.org/r/',
    ],
  ])('names only what is known', (given, line) => {
    expect(citation(given)).toBe(line)
  })
})

describe('a printed figure', () => {
  const found = (text: string, span: string, comparator: 'at-least' | 'more-than' | 'approx' | null) => {
    const start = text.indexOf(span)
    return printedFigure(text, { start, end: start + span.length, comparator })
  }
  test.each([
    ['增长12%以上，', '12%', 'at-least', { before: '', number: '12', after: '%以上' }],
    ['交易额突破1.7万亿元。', '1.7万亿元', 'more-than', { before: '突破', number: '1.7', after: '万亿元' }],
    ['增长7%左右', '7%', 'approx', { before: '', number: '7', after: '%左右' }],
    ['增长7%以上者', '7%', null, { before: '', number: '7', after: '%' }],
    ['占八成', '八成', null, { before: '', number: '八成', after: '' }],
  ] as const)('keeps its words: %s', (text, span, comparator, printed) => {
    expect(found(text, span, comparator)).toEqual(printed)
  })
})

test('links carry the base path, with or without its closing slash', () => {
  expect(reportPath('/zhushu', 'a-2024')).toBe('/zhushu/reports/a-2024/')
  expect(blockPath('/', 'a-2024', 'b1')).toBe('/reports/a-2024/#b1')
  expect(searchPath('/', '一 二&三')).toBe('/search/?q=%E4%B8%80%20%E4%BA%8C%26%E4%B8%89')
  expect(seedPath('/z/', '年 度/报告.txt')).toBe('/z/data/seeds/%E5%B9%B4%20%E5%BA%A6/%E6%8A%A5%E5%91%8A.txt')
})

test('a raw file that a browser would run is published as text', () => {
  expect(seedPath('/', 'a.html')).toBe('/data/seeds/a.html.txt')
  expect(seedPath('/', 'a.svg')).toBe('/data/seeds/a.svg.txt')
  expect(seedPath('/', 'a.JSON')).toBe('/data/seeds/a.JSON')
})

test('the policy lets WebAssembly run only where asked, and nothing inline anywhere', () => {
  expect(contentSecurityPolicy({ wasm: false })).not.toContain('wasm')
  expect(contentSecurityPolicy({ wasm: true })).toContain("script-src 'self' 'wasm-unsafe-eval'")
  expect(contentSecurityPolicy({ wasm: true })).not.toContain('unsafe-inline')
})

test('a title cannot break out of the style sheet that prints it', () => {
  const css = printHeaderCss('甲"; } body { display: none } \\', 'example.org/<a>')
  expect(css).toContain('"甲\\22 ; } body { display: none } \\5c "')
  expect(css).toContain('"example.org/\\3c a>"')
})
