import { describe, expect, test } from 'vitest'
import type { StructuredBlock, StructuredReport } from '../model/structured-report.ts'
import { separateTwins } from './twins.ts'

const PLACES = ['城东', '城西', '河口', '南岭', '北岗', '桥头', '柳林', '石门', '清溪', '新集']
const WORKS = [
  '修好水渠',
  '添置校车',
  '栽下果树',
  '翻新戏台',
  '接通光纤',
  '疏浚河道',
  '开办食堂',
  '加固堤坝',
  '清点古树',
]

/** Sentences of which none repeats another; `year` changes every third. */
function sentences(count: number, year = 2024): string[] {
  return Array.from({ length: count }, (_, n) => {
    const where = `${PLACES[n % 10] ?? ''}第${n * 7 + 3}村`
    const work = WORKS[(n * 5) % 9] ?? ''
    return n % 3 === 0
      ? `${where}在${year}年${work}，${n + year}户居民受益。`
      : `我们在${where}${work}，共${n * 13}处。`
  })
}

interface Sample {
  file: string
  blocks: StructuredBlock[]
  place?: string | null
  reportYear?: number | null
  url?: string | null
  doubts?: StructuredReport['doubts']
  edits?: StructuredReport['edits']
}

function report({
  file,
  blocks,
  place = '江城市',
  reportYear = 2024,
  url = null,
  doubts = [],
  edits = [],
}: Sample): StructuredReport {
  return {
    metadata: {
      title: '江城市政府工作报告（2024年）',
      place,
      level: 'city',
      kind: 'government-work-report',
      reportYear,
      reviewYear: null,
      delivered: null,
      published: null,
      speaker: null,
      meeting: null,
      source: { file, sha256: '0'.repeat(64), lines: [1, 9], url },
    },
    blocks,
    edits,
    doubts,
  }
}

const heading = (text: string): StructuredBlock => ({ type: 'heading', level: 1, text })
const paragraph = (text: string): StructuredBlock => ({ type: 'paragraph', text, leads: [] })
const printed = (count: number, year?: number): StructuredBlock[] => sentences(count, year).map(paragraph)
/** As a file without line breaks is read: other paragraphs, a heading inside one of them. */
const runTogether = (count: number): StructuredBlock[] => {
  const all = sentences(count)
  return [paragraph(all.slice(0, count / 2).join('')), paragraph(all.slice(count / 2).join(''))]
}
const guessed = { file: 'a.txt', line: 1, rule: 'paragraphs-are-printed', message: '没有分段', confidence: 0.8 }

const kept = (...reports: StructuredReport[]): string[] =>
  separateTwins(reports).map((single) => single.report.metadata.source.file)

// Short texts are compared piece by piece, long ones by samples.
describe.each([12, 400])('of %i sentences', (count) => {
  const docx = report({ file: 'b.docx', blocks: printed(count) })
  const txt = report({ file: 'a.txt', blocks: runTogether(count), doubts: [guessed] })

  test('a text with other line breaks is built once, as it is printed, for any order of the files', () => {
    expect(kept(docx, txt)).toEqual(['b.docx'])
    expect(kept(txt, docx)).toEqual(['b.docx'])
  })

  test('marks, blanks, width of letters, title and notes make no other report', () => {
    const other = printed(count).map(({ text }) => paragraph(text.replaceAll('，', ' , ').replaceAll('。', '')))
    const title: StructuredBlock[] = [
      { type: 'title', text: '政府工作报告' },
      { type: 'note', text: `市长\u3000张三\n${'（下一篇：江城市召开防汛会议）'.repeat(4 * count)}` },
    ]
    expect(kept(docx, report({ file: 'c.html', blocks: [...title, ...other] }))).toHaveLength(1)
  })

  test('page numbers in the text and a file without place and year make no other report', () => {
    const numbered = sentences(count).map((text, n) =>
      paragraph(n % 12 === 5 ? `${text.slice(0, 9)}8${text.slice(9)}` : text),
    )
    expect(kept(docx, report({ file: 'c.pdf', blocks: numbered, place: null, reportYear: null }))).toEqual(['b.docx'])
  })

  test('two places or two years with one text stay two, so does an excerpt, so does a text with other sentences', () => {
    const other = (file: string, sample: Partial<Sample>): StructuredReport =>
      report({ file, blocks: printed(count), ...sample })
    expect(kept(docx, other('c.txt', { place: '河城县' }))).toHaveLength(2)
    expect(kept(docx, other('c.txt', { reportYear: 2025 }))).toHaveLength(2)
    expect(kept(docx, other('c.txt', { blocks: printed(count / 3) }))).toHaveLength(2)
    expect(kept(docx, other('c.txt', { blocks: printed(count, 2031), reportYear: null }))).toHaveLength(2)
  })

  test('one file without year does not make one report of two years', () => {
    const undated = report({ file: 'c.txt', blocks: [...printed(count), paragraph('完毕。')], reportYear: null })
    const next = report({ file: 'd.txt', blocks: printed(count), reportYear: 2025 })
    expect(kept(docx, next, undated)).toHaveLength(2)
    expect(kept(undated, next, docx).toSorted()).toEqual(kept(docx, next, undated).toSorted())
  })
})

describe('of two files of one text that one is shown', () => {
  const plain = report({ file: 'a.txt', blocks: printed(30) })
  const better = (sample: Omit<Sample, 'file'>): void => {
    const other = report({ file: 'b.docx', ...sample })
    expect(kept(plain, other)).toEqual(['b.docx'])
    expect(kept(other, plain)).toEqual(['b.docx'])
  }

  test('beside which corrections stand', () => {
    better({
      blocks: printed(30),
      edits: [{ kind: 'correction', line: 1, before: '', after: '', reason: '勘误' }],
      doubts: [guessed],
    })
  })
  test('that has its glossary', () => {
    const entry: StructuredBlock = {
      type: 'entry',
      text: '果树：桃和梨。',
      label: null,
      term: [0, 2],
      aliases: [],
      definition: [3, 7],
    }
    better({ blocks: [...printed(30), entry], doubts: [guessed] })
  })
  test('whose parts are known', () => {
    const [first, ...others] = printed(30)
    const parts = [heading('一、2023年工作回顾'), first as StructuredBlock, heading('二、2024年工作安排'), ...others]
    better({ blocks: parts, doubts: [guessed] })
  })
  test('that says its year', () => {
    const undated = report({ file: 'a.txt', blocks: printed(30), reportYear: null })
    expect(kept(undated, report({ file: 'b.docx', blocks: printed(30), doubts: [guessed] }))).toEqual(['b.docx'])
  })
  test('that has more headings', () => {
    better({ blocks: [heading('一、开头'), ...printed(30)] })
  })
  test('whose source has an address', () => {
    better({ blocks: printed(30), url: 'https://example.org/' })
  })
  test('that has more of the text, however well the other was read', () => {
    const whole = report({ file: 'b.txt', blocks: runTogether(30), doubts: [guessed] })
    const cut = report({ file: 'a.txt', blocks: [heading('一、开头'), ...printed(24)] })
    expect(kept(cut, whole)).toEqual(['b.txt'])
  })
})

test('the twins are named among the doubts of the report, with what they have in common', () => {
  const docx = report({ file: 'b.docx', blocks: printed(30) })
  const more = report({
    file: 'c.txt',
    blocks: [...runTogether(30), paragraph('主办单位，江城市人民政府')],
    doubts: [guessed],
  })
  const [single] = separateTwins([more, docx])
  expect(single?.twins).toEqual([more])
  expect(single?.report.doubts).toMatchObject([
    {
      file: 'c.txt',
      line: null,
      rule: 'text-is-built-once',
      message: expect.stringMatching(/c\.txt.*b\.docx.*（9\d%的字句/) as string,
    },
  ])
})
