import { expect, test } from 'vitest'
import { sentenceAt } from './sentence-at.ts'

const text = '前文说完。他说：“新建5所；改建3所。”后文开始，增长4%！尾'

test.each([
  ['前文', '前文说完。'],
  ['5', '他说：“新建5所；改建3所。”'],
  ['4', '后文开始，增长4%！'],
  ['尾', '尾'],
])('the sentence around %s', (word, expected) => {
  expect(sentenceAt(text, text.indexOf(word))).toBe(expected)
})
