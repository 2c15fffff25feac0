import { expect, it } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  return sentenceAround(text, start, start + words.length)
}

it('cuts the sentence at the mention', () => {
  expect(around('先说。推进旧城更新；再说。', '旧城')).toEqual({ before: '推进', keyword: '旧城', after: '更新；' })
})

it('gives the mention both marks of a quotation that it has half of, and the sentence loses none', () => {
  expect(around('压实食品安全“两个责任”。后文。', '食品安全“两个责任')).toEqual({
    before: '压实',
    keyword: '食品安全“两个责任”',
    after: '。',
  })
  expect(around('前文。“双百园区”建设提速。', '双百园区”建设')).toEqual({
    before: '',
    keyword: '“双百园区”建设',
    after: '提速。',
  })
})
