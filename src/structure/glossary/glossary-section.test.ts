import { describe, expect, test } from 'vitest'
import type { StructuredBlock } from '../../model/structured-report.ts'
import { type GlossarySection, parseGlossarySection } from './glossary-section.ts'

function parse(text: string, before = ''): GlossarySection {
  const lines = (all: string, first: number): { number: number; text: string }[] =>
    all.split('\n').map((line, index) => ({ number: first + index, text: line }))
  return parseGlossarySection(lines(text, 11), lines(before, 1))
}

/** label|term|definition of each entry. */
function entries(section: GlossarySection): string[] {
  return section.blocks.flatMap((block) => (block.type === 'entry' ? [printed(block)] : []))
}

function printed(block: StructuredBlock & { type: 'entry' }): string {
  const label = block.label ? block.text.slice(...block.label) : '-'
  return [label, block.text.slice(...block.term), block.text.slice(...block.definition)].join('|')
}

const TWO = ['三清|指清路、清河、清院。', '村播计划|指用直播销售农产品。']

describe('every printed form of a label opens an entry', () => {
  test.each([
    ['[1]三清：指清路、清河、清院。\n[2]村播计划：指用直播销售农产品。', '[1]', '[2]'],
    ['［1］三清：指清路、清河、清院。\n［2］村播计划：指用直播销售农产品。', '［1］', '［2］'],
    ['【1】“三清”：指清路、清河、清院。\n【2】村播计划：指用直播销售农产品。', '【1】', '【2】'],
    ['〔1〕三清:指清路、清河、清院。\n〔2〕村播计划：指用直播销售农产品。', '〔1〕', '〔2〕'],
    ['1.三清：指清路、清河、清院。\n2.村播计划：指用直播销售农产品。', '1.', '2.'],
    ['1、三清：指清路、清河、清院。\n2、村播计划：指用直播销售农产品。', '1、', '2、'],
    ['１、三清：指清路、清河、清院。\n２、村播计划：指用直播销售农产品。', '１、', '２、'],
    ['1\t三清\t指清路、清河、清院。\n2\t村播计划\t指用直播销售农产品。', '1', '2'],
    ['1．“三清”：指清路、清河、清院。\n2．“村播计划”：指用直播销售农产品。', '1．', '2．'],
    ['（1）三清：指清路、清河、清院。\n（2）村播计划：指用直播销售农产品。', '（1）', '（2）'],
    ['1）三清：指清路、清河、清院。\n2）村播计划：指用直播销售农产品。', '1）', '2）'],
    ['①三清：指清路、清河、清院。\n②村播计划：指用直播销售农产品。', '①', '②'],
    ['¹三清：指清路、清河、清院。\n²村播计划：指用直播销售农产品。', '¹', '²'],
    ['一、三清：指清路、清河、清院。\n二、村播计划：指用直播销售农产品。', '一、', '二、'],
    ['注1：三清：指清路、清河、清院。\n注2：村播计划：指用直播销售农产品。', '注1', '注2'],
    ['1 “三清”：指清路、清河、清院。\n2 “村播计划”：指用直播销售农产品。', '1', '2'],
    ['[1]：“三清”：指清路、清河、清院。\n[2]：村播计划：指用直播销售农产品。', '[1]', '[2]'],
    ['三清：指清路、清河、清院。\n\n“村播计划”：指用直播销售农产品。', '-', '-'],
    ['· 三清：指清路、清河、清院。\n· 村播计划：指用直播销售农产品。', '-', '-'],
  ])('%s', (text, first, second) => {
    const section = parse(text)
    expect(entries(section)).toEqual([`${first}|${TWO[0] ?? ''}`, `${second}|${TWO[1] ?? ''}`])
    expect(section).toMatchObject({ edits: [], doubts: [], restLine: null })
  })
})

describe('term and definition are told apart', () => {
  test.each([
    ['1.[三清]指清路、清河、清院。', '1.|三清|指清路、清河、清院。'],
    ['1.【三清】：指清路、清河、清院。', '1.|三清|指清路、清河、清院。'],
    ['1.[“三清”行动]是今年的要求：清路。', '1.|“三清”行动|是今年的要求：清路。'],
    ['1.三清——指清路、清河、清院。', '1.|三清|指清路、清河、清院。'],
    ['1.“三清”是指清路、清河、清院。', '1.|三清|是指清路、清河、清院。'],
    ['1.“三清”行动，是指清路、清河、清院。', '1.|“三清”行动|是指清路、清河、清院。'],
    ['1.“三清”指清路、清河、清院。', '1.|三清|指清路、清河、清院。'],
    ['1.三清，即：清路、清河、清院。', '1.|三清|清路、清河、清院。'],
    ['1.“三清”“三建”：清路建路。', '1.|“三清”“三建”|清路建路。'],
    ['1.拿地即开工：签约后先办手续。', '1.|拿地即开工|签约后先办手续。'],
    ['1."1+5" 体系: "1"是总纲。', '1.|"1+5" 体系|"1"是总纲。'],
    ['1.3个转运站：北村、西村、东村3个。', '1.|3个转运站|北村、西村、东村3个。'],
    ['1.“1234”思路：1即一城，2即两带。', '1.|“1234”思路|1即一城，2即两带。'],
    ['1.1:3配比方案：指三分财政、一分自筹。', '1.|1:3配比方案|指三分财政、一分自筹。'],
    ['1.三清：指清路。（见第3页）', '1.|三清|指清路。'],
    ['1.三清：指清路。(详见第12—13页)', '1.|三清|指清路。'],
    ['1.三清（第3页）：指清路。', '1.|三清|指清路。'],
    ['1.河(湖)长制：由负责人任河长。', '1.|河(湖)长制|由负责人任河长。'],
    ['1.“三清：清路”行动：指清路。', '1.|“三清：清路”行动|指清路。'],
  ])('%s', (text, expected) => {
    const section = parse(text)
    expect(entries(section)).toEqual([expected])
    // The block shows the source whole, back reference included.
    expect(section.blocks[0]?.text).toBe(text)
  })
})

test('the definition may stand on the line below its term', () => {
  expect(entries(parse('1.“三清”：\n指清路、清河、清院。\n2.村播计划\n指用直播的方式，销售农产品。'))).toEqual([
    '1.|三清|指清路、清河、清院。',
    '2.|村播计划|指用直播的方式，销售农产品。',
  ])
  expect(entries(parse('三清\n指清路、清河、清院三项行动。\n村播计划\n指用直播的方式，销售农产品。'))).toEqual([
    '-|三清|指清路、清河、清院三项行动。',
    '-|村播计划|指用直播的方式，销售农产品。',
  ])
})

test('a glossary may be a table, its head is a note', () => {
  const section = parse('序号\t名词\t解释\n1\t三清\t指清路、清河、清院。\n2\t村播计划\t指用直播销售农产品。')
  expect(section.blocks[0]?.type).toBe('note')
  expect(entries(section)).toEqual([`1|${TWO[0] ?? ''}`, `2|${TWO[1] ?? ''}`])
  expect(entries(parse('名词\t释义\n三清\t指清路、清河、清院。\n村播计划\t指用直播销售农产品。'))).toEqual([
    `-|${TWO[0] ?? ''}`,
    `-|${TWO[1] ?? ''}`,
  ])
})

test('entries cut by page breaks, hard wraps and paragraphs are joined', () => {
  const section = parse('1.三清：指清路、清\n河、清\n院。\n每年两次。\n2.村播计划：指销售\n农产品。')
  expect(entries(section)).toEqual(['1.|三清|指清路、清河、清院。每年两次。', '2.|村播计划|指销售农产品。'])
  expect(section.edits.map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual([
    'join 12',
    'join 13',
    'join 14',
    'join 16',
  ])
})

test('several entries on one line are cut apart', () => {
  expect(entries(parse('1.三清：指清路。2.村播计划：指直播。 3.两园：东园、西园。'))).toEqual([
    '1.|三清|指清路。',
    '2.|村播计划|指直播。',
    '3.|两园|东园、西园。',
  ])
})

test('a list inside a definition opens no entry', () => {
  const text =
    '1.三清：包括：\n1.清理道路；\n2.清理河道。\n2.村播计划：指：①培训；②直播。3.5%的农户参加。\n3.两园：东园。'
  expect(entries(parse(text))).toEqual([
    '1.|三清|包括：1.清理道路；2.清理河道。',
    '2.|村播计划|指：①培训；②直播。3.5%的农户参加。',
    '3.|两园|东园。',
  ])
})

test('numbers in a definition open no entry on their line when the entry has a line of its own', () => {
  expect(entries(parse('1.三清：包括：1.甲：清路；2.乙：清河。\n2.村播计划：指直播。'))).toEqual([
    '1.|三清|包括：1.甲：清路；2.乙：清河。',
    '2.|村播计划|指直播。',
  ])
})

test('a list that counts from 1 again goes on', () => {
  expect(
    entries(parse('1.三清：指清路。\n2.村播计划：指直播。\n1.两园：东园、西园。\n2.双碳：两项目标。')),
  ).toHaveLength(4)
})

test('of two equal runs the first is kept', () => {
  const section = parse('1.三清：指清路。\n名词解释\n1.三清：指清路。')
  expect(section.edits.map(({ line }) => line)).toEqual([12, 13])
})

test('a remark about the order is a note, and so is the heading of a group', () => {
  const section = parse('（按名词出现先后顺序）\n一、经济类\n1.三清：指清路。\n二、社会类\n2.村播计划：指直播。')
  expect(section.blocks.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'note （按名词出现先后顺序）',
    'note 一、经济类',
    'entry 1.三清：指清路。',
    'note 二、社会类',
    'entry 2.村播计划：指直播。',
  ])
})

test.each(['分享到：', '责任编辑：王五', '附件3', '附件3：重点项目表', '各位代表！让我们携手奋斗，共创美好未来！'])(
  'the glossary ends before %s',
  (line) => {
    expect(parse(`1.三清：指清路。\n2.村播计划：指直播。\n\n${line}\n2021年某县政府工作报告`).restLine).toBe(14)
    expect(parse(`三清：指清路。\n村播计划：指直播。\n\n${line}\n2021年某县政府工作报告`).restLine).toBe(14)
  },
)

test('a term that opens like a line of a page is a term', () => {
  expect(entries(parse('声明即办：指当场办结。\n标签化管理：指分类管理。\n来源可溯：指农产品来源可查。'))).toHaveLength(
    3,
  )
})

test('a glossary printed twice is kept once, in its complete run', () => {
  const body = '各位代表！让我们携手奋斗，共创美好未来！'
  const section = parse(
    `1.三清：指清路。\n2.村播计划：指直播。\n${body}\n名词解释\n1.三清：指清路。\n2.村播计划：指直播。\n3.两园：东园、西园。\n分享到：`,
    `报告正文。\n${body}`,
  )
  expect(entries(section)).toEqual(['1.|三清|指清路。', '2.|村播计划|指直播。', '3.|两园|东园、西园。'])
  expect(section.edits.map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual([
    'noise 11',
    'noise 12',
    'noise 13',
    'noise 14',
  ])
  expect(section.restLine).toBe(18)
})

test('a second glossary with other entries is kept under its heading', () => {
  const section = parse('1.三清：指清路。\n注释\n[1]村播计划：指直播。')
  expect(section.blocks.map(({ type }) => type)).toEqual(['entry', 'heading', 'entry'])
})

test('a missing number and an entry without a term raise doubts', () => {
  const section = parse('[1]三清：指清路。\n[3]村播计划：指直播。\n[4]这一条没有名词')
  expect(section.doubts.map(({ line, rule }) => `${String(line)} ${rule}`)).toEqual([
    '12 entries-are-numbered-in-sequence',
    '13 entry-has-term',
  ])
  expect(section.blocks.map(({ type }) => type)).toEqual(['entry', 'entry', 'paragraph'])
})

test.each([
  ['1.“双园区”建设：指两个园区。', ['双园区']],
  ['1.“独角”“瞪羊”企业：“独角”企业，指新企业；“瞪羊”企业，指快企业。', ['独角企业', '瞪羊企业']],
  ['1.“六稳”“六保”任务：“六稳”即稳就业；“六保”即保就业。', ['六稳', '六保']],
  ['1.双碳：碳达峰与碳中和的简称。', ['碳达峰与碳中和']],
  ['1.AED: 自动体外除颤器。', ['自动体外除颤器']],
  ['1.四普：第四次全国经济普查，是一项调查。', []],
  ['1.农经普：全国农村经济普查，是一项调查。', ['全国农村经济普查']],
  ['1.“四上”企业：规模以上企业的统称。', ['规模以上企业']],
  ['1.三清行动：又称“清洁行动”，指清路。', ['清洁行动']],
  ['1.“1050”标准：指办理时限。', []],
  ['1.三清：指清路、清河、清院。', []],
])('the aliases of %s are those that it prints', (text, aliases) => {
  const [block] = parse(text).blocks
  expect(block?.type === 'entry' ? block.aliases : null).toEqual(aliases)
})

test('every character is in a block or in the edits', () => {
  const text = '（按先后顺序）\n[1]三清：指清\n路。\n[2]村播计划：指直播。\n名词解释\n[1]三清：指清路。\n'
  const section = parse(text)
  const shown = section.blocks.map((block) => block.text).join('')
  const dropped = section.edits.filter(({ kind }) => kind === 'noise').map(({ before }) => before)
  const letters = (all: string): string[] => Array.from(all.replace(/\s/gu, '')).sort()
  expect(letters(shown + dropped.join(''))).toEqual(letters(text))
})

test('a line of 100,000 characters is read', () => {
  const section = parse(`1.三清：${'指清路、清河，'.repeat(14_000)}。\n2.村播计划：指直播。`)
  expect(entries(section)).toHaveLength(2)
  expect(parse('1.'.repeat(50_000)).restLine).toBe(11)
})
