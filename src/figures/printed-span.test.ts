import { expect, test } from 'vitest'
import { printedSpan } from './printed-span.ts'
import { scanFigures } from './scan-figures.ts'

test.each([
  ['总量跨越1800亿元，', '跨越1800亿元'],
  ['规模突破 2 万亿元，', '突破 2 万亿元'],
  ['增长12%以上。', '12%以上'],
  ['增长 7% 左右。', '7% 左右'],
  ['签约100个项目', '100个'],
  ['完成投资300亿元', '300亿元'],
])('%s is printed as %s', (text, printed) => {
  const [figure] = scanFigures(text)
  if (figure === undefined) throw new Error(`no figure in ${text}`)
  expect(text.slice(...printedSpan(text, figure))).toBe(printed)
})
