import { describe, expect, test } from 'vitest'
import { parseChineseNumeral, parseDigitSequence, parseScaleWord } from './chinese-numeral.ts'

describe('a Chinese numeral', () => {
  test.each([
    ['零', 0],
    ['七', 7],
    ['十', 10],
    ['十二', 12],
    ['两百', 200],
    ['三百零五', 305],
    ['一百十六', 116],
    ['一千二', 1200],
    ['一千零十', 1010],
    ['四万五', 45000],
    ['二十万零三百', 200300],
    ['一百二十亿零六百万', 12006000000],
    ['三万亿', 3e12],
    ['八点六', 8.6],
    ['一点零五亿', 105000000],
    ['壹佰贰拾', 120],
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value)
  })

  test.each([
    '',
    '一一',
    '十一十二',
    '百十一',
    '百三',
    '零点',
    '点五',
    '三点',
    '十百',
    '万',
    '千万亿个',
    '二零零三',
    '一百零',
    '五十千',
  ])('%s is malformed and has no value', (text) => {
    expect(parseChineseNumeral(text)).toBeNull()
  })

  test('digits read out one by one are a value only where that is asked for', () => {
    expect(parseDigitSequence('二〇二六')).toBe(2026)
    expect(parseDigitSequence('十二')).toBeNull()
  })

  test('scale words multiply in their order only', () => {
    expect(parseScaleWord('万亿')).toBe(1e12)
    expect(parseScaleWord('百万')).toBe(1e6)
    expect(parseScaleWord('亿万')).toBeNull()
  })
})
