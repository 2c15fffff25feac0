import { expect, it } from 'vitest'
import { explainedBy, matchNames, statusOf, type TermName } from './match-names.ts'

const names: TermName[] = [
  ['shequ', '便民社区', '', 'bian min she qu', 9],
  ['shenghuoquan', '便民生活圈', '15分钟圈', 'bian min sheng huo quan', 3],
  ['saas', 'SaaS', '', 'SaaS', 1],
  ['lianbian', '“两便民”服务', '', 'liang bian min fu wu', 5],
  ['shengtai', '生态', '', 'sheng tai', 2],
]
it.each([
  ['便民', ['shequ', 'shenghuoquan', 'lianbian']],
  ['生活', ['shenghuoquan']],
  ['１５分钟', ['shenghuoquan']],
  ['saas', ['saas']],
  ['bianmin', ['shequ', 'shenghuoquan', 'lianbian']],
  ['bmshq', ['shenghuoquan']],
  ['两 便民', ['lianbian']],
  ['  ', []],
  ['没有', []],
])('finds for %j %j', (typed, ids) => {
  expect(matchNames(names, typed).map(([id]) => id)).toEqual(ids)
})

it.each([
  ['shenghuoquan', ['shenghuoquan']],
  // Words that begin with it come first, however seldom they are used.
  ['sheng', ['shengtai', 'shenghuoquan']],
  ['shq', ['shenghuoquan']],
  // In the middle of a syllable nothing begins.
  ['henghuo', []],
  // One letter is in every second word.
  ['h', []],
])('finds for the reading %j, from any syllable on, %j', (typed, ids) => {
  expect(matchNames(names, typed).map(([id]) => id)).toEqual(ids)
})

it('puts an explained word before others that match as well, and after none that only hold what was typed', () => {
  const word = (term: string, mentions: number, by?: 1 | 2): TermName => [
    term,
    term,
    '',
    '',
    mentions,
    ...(by === undefined ? ([] as const) : ([by] as const)),
  ]
  const found = matchNames(
    [
      word('大低空', 90),
      word('低空', 1),
      word('低空甲', 80),
      word('低空乙', 2, 1),
      word('低空丙', 3, 2),
      word('小低空', 1, 1),
    ],
    '低空',
  )
  expect(found.map(([id]) => id)).toEqual(['低空', '低空丙', '低空乙', '低空甲', '小低空', '大低空'])
})

it('says of each word who explains it', () => {
  for (const status of ['defined', 'editorial', 'discovered'] as const) {
    expect(statusOf(['a', '甲', '', 'jia', 1, ...explainedBy(status)])).toBe(status)
  }
  // Most words: no byte for them.
  expect(JSON.stringify(['a', '甲', '', 'jia', 1, ...explainedBy('discovered')])).toBe('["a","甲","","jia",1]')
})
