import { expect, test } from 'vitest'
import { isHtml, readHtml } from './read-html.ts'

function lines(html: string): string[] {
  return readHtml(html).flatMap(({ content }) => content.map(({ text }) => text))
}

test('paragraphs, breaks and table rows are lines; scripts and hidden text are none', () => {
  const page = `<!DOCTYPE html><html><head><title>站名</title><style>p{}</style></head><body>
    <h1>政府工作报告</h1><p>——2024年1月5日<br>第二次会议</p>
    <div>各位<b>代表</b>：<p>现在，我代表
    县政府报告。</p></div><script>var a = '汉字'</script><p style="display: none">隐藏</p>
    <table><tr><th>指标</th><th>目标</th></tr><tr><td>增速</td><td>6%</td></tr></table></body></html>`
  expect(lines(page)).toEqual([
    '政府工作报告',
    '——2024年1月5日',
    '第二次会议',
    '各位代表：',
    '现在，我代表县政府报告。',
    '指标\t目标',
    '增速\t6%',
  ])
})

test('raised numbers stay raised, so that no figure grows by them', () => {
  expect(lines('<p>增长5.5%<sup>2</sup>，绿地3km<sup>2</sup>，双碳<sup>[1]</sup></p>')).toEqual([
    '增长5.5%²，绿地3km²，双碳[1]',
  ])
})

test('navigation goes to the edits, links inside the text stay', () => {
  const page =
    '<div><nav>首页 > 公开</nav><ul><li><a href="/a">新闻</a></li></ul><p>落实<a href="/b">双碳</a>目标。</p><p><a href="/c">一、工作回顾</a></p><h2><a href="/d">政府工作报告</a></h2><p><a name="x">各位代表</a></p><footer>版权所有</footer></div>'
  const [document] = readHtml(page)
  expect(document?.content).toEqual([
    { number: 3, text: '落实双碳目标。' },
    { number: 4, text: '一、工作回顾' },
    { number: 5, text: '政府工作报告' },
    { number: 6, text: '各位代表' },
  ])
  expect(document?.edits.map(({ kind, line, before }) => [kind, line, before])).toEqual([
    ['noise', 1, '首页 > 公开'],
    ['noise', 2, '新闻'],
    ['noise', 7, '版权所有'],
  ])
})

test('entities are decoded once: written-out markup stays text', () => {
  expect(lines('<p>&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp; “双碳”&hellip;</p>')).toEqual([
    '<script>alert(1)</script>&amp; “双碳”…',
  ])
})

test('meta tags of government sites state title, date and address', () => {
  const page =
    '<html><head><meta name="ArticleTitle" content="某县政府工作报告"><meta name="PubDate" content="2024-01-05 10:00"><meta name="Url" content="https://example.org/a.html"></head><body><p>正文</p></body></html>'
  expect(readHtml(page)[0]?.statements).toEqual({
    title: '某县政府工作报告',
    place: null,
    year: null,
    published: '2024-01-05',
    url: 'https://example.org/a.html',
  })
})

test.each([
  ['<!doctype html><html><body><p>正文</p></body></html>', true],
  ['\n<div class="article"><p>正文</p></div>', true],
  ['政府工作报告<p>正文</p>', false],
  ['<名词解释>\n正文', false],
  ['<br>正文', false],
])('%s', (text, expected) => {
  expect(isHtml(text)).toBe(expected)
})

test('a page nested ten thousand deep is read', () => {
  expect(lines(`<div>${'<b>'.repeat(10_000)}正文${'</b>'.repeat(10_000)}</div>`)).toEqual(['正文'])
})
