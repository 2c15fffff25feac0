import { expect, test } from 'vitest'
import type { RecordedEdit } from '../model/structured-report.ts'
import { placeEdits } from './place-edits.ts'

const blocks = [
  { id: 'b1', text: '一、经济稳中向好' },
  { id: 'b2', text: '全年新增就业 2300人，入选优秀案例。经济运行平稳，民生持续改善。' },
  { id: 'b3', text: '民生持续改善，市场主体增长。' },
]
const edit = (before: string, after: string, around?: [string, string]): RecordedEdit => ({
  kind: 'character',
  line: 1,
  before,
  after,
  reason: '理由',
  ...(around !== undefined && { around }),
})
/** What stands before the place, and behind it. */
const shown = (...edits: RecordedEdit[]) =>
  placeEdits(blocks, edits).map(({ edit, block, offset }) => {
    const text = blocks.find(({ id }) => id === block)?.text ?? ''
    return [edit, text.slice(Math.max(0, offset - 4), offset), text.slice(offset, offset + 4)]
  })

test('an edit stands behind what it put into the text, a removal where it took away, whatever blanks moved', () => {
  expect(shown(edit('案列', '案例', ['业2300人，入选优秀', '。经济运行平稳，民生持续']))).toEqual([
    [0, '优秀案例', '。经济运'],
  ])
  expect(shown(edit('??', '', ['全年新增就业', '2300人，入选优秀案例。']))).toEqual([[0, '新增就业', ' 230']])
})

test('an edit between two blocks belongs to the one that it follows, one before all text to the first', () => {
  expect(shown(edit('第3页', '', ['民生持续改善。', '民生持续改善，市场主体']))).toEqual([[0, '续改善。', '']])
  expect(shown(edit('?', '', ['', '一、经济稳中向好']))).toEqual([[0, '', '一、经济']])
})

test('surroundings that other edits changed in part are still found', () => {
  expect(shown(edit('?', '', ['入选优秀案例。', '经济运行平稳,?民生持续']))).toEqual([[0, '秀案例。', '经济运行']])
})

test('what is nowhere, in several places, or not recorded, has no place; indices are those of the list', () => {
  expect(
    shown(
      edit(' ', ''),
      edit('?', '', ['这里没有这样的字', '也没有这样的字']),
      edit('?', '', ['', '民生持续改善']),
      edit('案列', '案列', ['入选优秀', '。经济运行平稳']),
      edit('?', '', ['一、经济', '稳中向好']),
    ),
  ).toEqual([[4, '一、经济', '稳中向好']])
})
