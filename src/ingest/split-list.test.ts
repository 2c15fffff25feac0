import { expect, test } from 'vitest'
import { splitLines } from './source-text.ts'
import { splitList } from './split-list.ts'

function split(text: string): ReturnType<typeof splitList> {
  return splitList(splitLines(text))
}

const LIST = `首页 > 资讯
-
甲区优化营商环境
甲区推出惠企措施，成效明显。
2025-07-02
-
乙区举办招聘会

乙区举办招聘会三场。

提供岗位五千个。
2025年7月3日 10:30
-
丙区开工新项目
2025/7/4
丙区项目开工。
-
联系我们
- 企业入驻
-
丁区发布公告
丁区发布公告一则。
2025.07.05
有想补充的信息？

- 加入我们`

test('a scraped list is as many documents as it has dated items', () => {
  const documents = split(LIST) ?? []
  expect(documents.map(({ lines }) => lines)).toEqual([
    [3, 5],
    [7, 12],
    [14, 16],
    [21, 23],
  ])
  expect(documents.map(({ statements }) => [statements.title, statements.published])).toEqual([
    ['甲区优化营商环境', '2025-07-02'],
    ['乙区举办招聘会', '2025-07-03'],
    ['丙区开工新项目', '2025-07-04'],
    ['丁区发布公告', '2025-07-05'],
  ])
  expect(documents[2]?.content.map(({ text }) => text)).toEqual(['丙区开工新项目', '丙区项目开工。'])
})

test('what belongs to no item is among the edits of the nearest one', () => {
  const edits = (split(LIST) ?? []).map((document) => document.edits.map(({ kind, line }) => `${kind} ${String(line)}`))
  expect(edits).toEqual([
    ['noise 1', 'noise 2', 'metadata 5'],
    ['noise 6', 'metadata 12'],
    ['noise 13', 'metadata 15', 'noise 17', 'noise 18', 'noise 19'],
    ['noise 20', 'metadata 23', 'noise 24', 'noise 26'],
  ])
})

test('every character is in the content or the edits of a document', () => {
  const documents = split(LIST) ?? []
  const parts = documents.flatMap(({ content, edits }) => [
    ...content.map(({ text }) => text),
    ...edits.map(({ before }) => before),
  ])
  const letters = (text: string): string[] => Array.from(text.replace(/\s/gu, '')).sort()
  expect(letters(parts.join(''))).toEqual(letters(LIST))
})

test.each([
  [
    'a report that parts its chapters by rules',
    '政府工作报告\n---\n一、回顾\n去年成绩显著。\n---\n二、任务\n今年任务艰巨。',
  ],
  ['one item', '-\n甲区优化营商环境\n甲区推出措施。\n2025-07-02'],
  ['a report with one dated chapter', '-\n一、回顾\n去年。\n-\n二、任务\n今年。\n2024-01-05\n-\n三、建设\n自身。'],
])('%s is no list', (_, text) => {
  expect(split(text)).toBeNull()
})
