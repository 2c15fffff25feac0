import { expect, test } from 'vitest'
import type { Block, Entry } from '../model/report.ts'
import { linkNoteMarks } from './note-marks.ts'

function block(text: string, type: Block['type'] = 'paragraph', part: Block['part'] = 'plan'): Block {
  return { id: 'b-1', type, section: null, part, text }
}

function entry(label: string | null, term: string, n: number): Entry {
  return { id: `entry-${String(n)}`, n, label, term, aliases: [], definition: '指…。', block: `e-${String(n)}` }
}

const ENTRIES = [entry('[1]', '“三清三建”行动', 1), entry('[2]', '两免一补', 2), entry('[12]', '村播计划', 3)]

/** The marks as printed, with the entries that they point at. */
function marks(text: string, entries = ENTRIES): string[] {
  return linkNoteMarks([block(text)], entries).map(({ start, end, entry }) => `${text.slice(start, end)} ${entry}`)
}

test.each([
  ['开展“三清三建”行动[1]，改善人居环境。', ['[1] entry-1']],
  ['落实“两免一补”［2］，实施“村播计划”〔12〕。', ['［2］ entry-2', '〔12〕 entry-3']],
  ['实施“村播计划”【12】和“两免一补”^[2]政策。', ['【12】 entry-3', '^[2] entry-2']],
  ['两项行动[1][2]同时推进。', ['[1] entry-1', '[2] entry-2']],
  ['“三清三建”行动[1]称号。', ['[1] entry-1']],
  ['“三清三建”行动¹成效明显，耕地2万公顷²。', ['¹ entry-1']],
  ['落实“两免一补”2，新建学校2所。', ['2 entry-2']],
])('marks in %s point at their entries', (text, expected) => {
  expect(marks(text)).toEqual(expected)
})

test.each([
  '落实国发〔2022〕2号文件精神。',
  '落实县发〔12〕2号文件精神。',
  '完成投资[34]亿元。',
  '[1]本段开头的编号不是注释。',
  '办好实事：①新建学校2所；②修路12公里。',
  '①三清三建行动。',
  '新增两免一补2000人。',
])('%s holds no mark', (text) => {
  expect(marks(text)).toEqual([])
})

test('circled marks are notes where the glossary is numbered with circles', () => {
  const circled = [entry('①', '两免一补', 1)]
  expect(marks('全面落实教育政策①，办好实事：①建校。', circled)).toEqual(['① entry-1'])
})

test('marks stay text when the file has no glossary, or its entries have no numbers', () => {
  expect(marks('“三清三建”行动[1]', [])).toEqual([])
  expect(marks('“三清三建”行动[1]', [entry(null, '“三清三建”行动', 1)])).toEqual([])
})

test('the glossary itself is not searched for marks', () => {
  const blocks = [block('见“两免一补”[2]。', 'entry', 'glossary'), block('说明[1]', 'note', null)]
  expect(linkNoteMarks(blocks, ENTRIES)).toEqual([])
})
