import { expect, it } from 'vitest'
import { matchNames, type TermName } from './match-names.ts'

const names: TermName[] = [
  ['shequ', '便民社区', '', 'bian min she qu', 9],
  ['shenghuoquan', '便民生活圈', '15分钟圈', 'bian min sheng huo quan', 3],
  ['saas', 'SaaS', '', 'SaaS', 1],
  ['lianbian', '“两便民”服务', '', 'liang bian min fu wu', 5],
]
it.each([
  ['便民', ['shequ', 'shenghuoquan', 'lianbian']],
  ['生活', ['shenghuoquan']],
  ['１５分钟', ['shenghuoquan']],
  ['saas', ['saas']],
  ['bianmin', ['shequ', 'shenghuoquan']],
  ['bmshq', ['shenghuoquan']],
  ['两 便民', ['lianbian']],
  ['  ', []],
  ['没有', []],
])('finds for %j %j', (typed, ids) => {
  expect(matchNames(names, typed).map(([id]) => id)).toEqual(ids)
})
