import { expect, it } from 'vitest'
import { withWholeQuotes } from './whole-quotes.ts'

/** What is shown of the text with the span between ⟨ and ⟩. */
function shown(marked: string): string {
  const start = marked.indexOf('⟨')
  const end = marked.indexOf('⟩') - 1
  const text = marked.replace(/[⟨⟩]/g, '')
  const whole = withWholeQuotes(text, start, end)
  return text.slice(whole.start, whole.end)
}

it.each([
  ['落实⟨食品安全“两个责任⟩”。', '食品安全“两个责任”'],
  ['落实⟨食品安全“两个责任⟩ ”。', '食品安全“两个责任 ”'],
  ['推进“⟨双百园区”建设⟩，', '“双百园区”建设'],
  ['形成"⟨1+5"政策体系⟩。', '"1+5"政策体系'],
  ['用"甲"和⟨乙"丙⟩"的', '乙"丙"'],
  ['“⟨一主”引领、“两翼⟩”带动', '“一主”引领、“两翼”'],
  ['『⟨甲‘乙’』丙⟩', '『甲‘乙’』丙'],
  // Nothing to complete: no mark, both in, both out.
  ['推进⟨园区建设⟩。', '园区建设'],
  ['推进⟨双“百园”区⟩。', '双“百园”区'],
  ['推进“⟨园区⟩”建设', '园区'],
  // The other mark belongs to more than the word.
  ['落实“各方的⟨责任”机制⟩', '责任”机制'],
  ['落实⟨责任“机制⟩建设”', '责任“机制'],
  // A mark of another kind is not the other mark.
  ['落实「⟨双百”园区⟩', '双百”园区'],
])('of %s shows %s', (marked, whole) => {
  expect(shown(marked)).toBe(whole)
})
