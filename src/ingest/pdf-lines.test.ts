import { expect, test } from 'vitest'
import { pageParagraphs, printedLines, type TextPiece } from './pdf-lines.ts'

/** Letters of 16 points from `x` to the right. */
function piece(text: string, x: number, y: number, height = 16): TextPiece {
  const width = Array.from(text).reduce((sum, letter) => sum + (letter < '\u0100' ? height / 2 : height), 0)
  return { text, x, y, width, height, isSlanted: false }
}

function texts(pieces: TextPiece[]): string[] {
  return printedLines(pieces).map(({ text }) => text)
}

test('pieces on one baseline are a line, and wide gaps are blanks', () => {
  expect(texts([piece('县长', 200, 700), piece('王', 280, 700), piece('各位代表：', 80, 670)])).toEqual([
    '县长 王',
    '各位代表：',
  ])
})

test('blanks that only stretch a line between Han are dropped, blanks between words kept', () => {
  const blank = { ...piece(' ', 112, 700), width: 4, height: 0 }
  expect(texts([piece('全县', 80, 700), blank, piece('上下', 116, 700)])).toEqual(['全县上下'])
  expect(texts([piece('IT', 96, 700), blank, piece('BT', 116, 700)])).toEqual(['IT BT'])
})

test('a watermark across the page does not stand in the sentence that it crosses', () => {
  const watermark = { ...piece('内部资料', 120, 700, 40), isSlanted: true }
  expect(texts([piece('全县', 80, 700), watermark, piece('上下', 112, 700)])).toEqual(['全县上下', '内部资料'])
})

test('a raised number is a superscript', () => {
  expect(texts([piece('增长5.5%', 80, 700), piece('12', 146, 707, 9), piece('，', 155, 700)])).toEqual(['增长5.5%¹²，'])
})

test('radicals of shared glyphs are the characters that were meant', () => {
  expect(texts([piece('政府⼯作，增⻓两倍，万⼾', 80, 700)])).toEqual(['政府工作，增长两倍，万户'])
})

test('line ends at the right margin are undone, those of titles and paragraphs kept', () => {
  const full = '坚持稳中求进工作总基调完成全年目标任务'
  const rows: [string, number][] = [
    ['政府工作报告', 200],
    ['各位代表：', 80],
    [full.slice(0, -2), 112],
    [full, 80],
    ['取得成绩。', 80],
    [full.slice(0, -2), 112],
    [full.slice(0, -3), 80],
    ['两句。', 80],
    ['一、工作回顾', 112],
  ]
  const lines = printedLines(rows.map(([text, x], row) => piece(text, x, 700 - row * 28)))
  expect(pageParagraphs([lines])).toEqual([
    [
      '政府工作报告',
      '各位代表：',
      `${full.slice(0, -2)}${full}取得成绩。`,
      `${full.slice(0, -2)}${full.slice(0, -3)}两句。`,
      '一、工作回顾',
    ],
  ])
})
