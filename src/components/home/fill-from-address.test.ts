import { expect, it } from 'vitest'
import { wordsFromAddress } from './fill-from-address.ts'

it.each([
  ['/reports/%E7%94%B2%E5%8C%BA-2024/', '甲区 2024'],
  ['/terms/%E4%BE%BF%E6%B0%91%E5%9C%88/', '便民圈'],
  ['/reports/jiaqu-2024/', ''],
  ['/zhushu/terms/xinzhishengchanli/', 'xinzhishengchanli'],
  ['/terms/shuang-tan-3f2a1b/index.html', 'shuangtan'],
  ['/terms/by/kind-other/', ''],
  ['/terms/2035/', ''],
  ['/%E0%A4%A', ''],
  ['/', ''],
])('finds in %s the words %j', (path, words) => {
  expect(wordsFromAddress(path)).toBe(words)
})
