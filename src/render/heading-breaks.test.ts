import { describe, expect, test } from 'vitest'
import { headingHtml, headingPieces } from './heading-breaks.ts'

describe('where a heading may break', () => {
  test.each([
    ['（一）坚持扩大内需，发展态势向上向好', ['（一）坚持扩大内需，发展态势向上向好']],
    [
      '（四）全力打造资源要素高效配置的示范项目',
      ['（四）全力', '打造', '资源', '要素', '高效', '配置的', '示范', '项目'],
    ],
    ['（七）加快推进社区服务中心建设，稳步前行', ['（七）加快', '推进', '社区', '服务', '中心', '建设，稳步前行']],
    ['（一）增信心、稳预期，实体经济稳中向好向优', ['（一）增信心、稳预期，实体经济稳中向好向优']],
    ['一、工作回顾', ['一、工作回顾']],
  ])('%s', (text, pieces) => {
    expect(headingPieces(text)).toEqual(pieces)
  })
  test('never between a number and its measure, nor before a mark', () => {
    for (const piece of headingPieces('临江县高新区2024年政府工作报告（征求意见稿）', 12)) {
      expect(piece).not.toMatch(/^[年区）]/u)
    }
  })
  test('the characters stay the same, and are escaped', () => {
    const text = '加快推进<新型>工业化发展和现代化产业体系建设'
    expect(headingPieces(text).join('')).toBe(text)
    expect(headingHtml(text)).toContain('&#x3C;新型')
  })
})
