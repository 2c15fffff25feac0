import { expect, test } from 'vitest'
import { isGlossaryHeading } from './glossary-heading.ts'

test.each([
  '名词解释',
  '名 词 解 释',
  '名词解释：',
  '【名词解释】',
  '※注释※',
  '※名词解释※',
  '注 释',
  '附：短语说明',
  '附件一：名词解释',
  '附件2：名词解释',
  '附录 名词解释',
  '附：《政府工作报告》名词解释',
  '《政府工作报告》名词注释',
  '《2024年政府工作报告》有关名词解释',
  '政府工作报告名词解释',
  '名词、术语解释:',
  '## 名词、术语解释:',
  '有关名词解释',
  '有关名词说明',
  '有关用语说明',
  '专有名词解释',
  '新名词解释',
  '部分名词和术语解释',
  '名词解释（按出现先后排序）',
  '《政府工作报告》中有关名词的解释',
  '五、名词解释',
  '缩略语说明',
  '《政府工作报告》名词解释单',
  '名詞解釋',
])('%s opens a glossary', (text) => {
  expect(isGlossaryHeading(text)).toBe(true)
})

test.each([
  '开展名词解释工作，方便群众阅读。',
  '报告附名词解释。',
  '（名词解释附后）',
  '有关情况说明',
  '关于预算草案的说明',
  '解释',
  '名词',
  '名词解释1.两免一补：指免杂费。',
  '一、2023年工作回顾',
  '',
])('%s does not', (text) => {
  expect(isGlossaryHeading(text)).toBe(false)
})

test('a report of one line is no heading', () => {
  expect(isGlossaryHeading('名词解释'.repeat(30_000))).toBe(false)
})
