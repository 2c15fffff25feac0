import { describe, expect, it } from 'vitest'
import type { PinyinRow } from '../../catalogue.ts'
import { looksLikePinyin, namesBySound } from './pinyin-names.ts'
import { isMistyped, similarity } from './similar-names.ts'
import { stripQuestion } from './strip-question.ts'

describe('stripQuestion', () => {
  it.each([
    ['养老助餐在哪里', ['养老助餐']],
    ['哪里有养老助餐', ['养老助餐']],
    ['企业开办要几天', ['企业开办']],
    ['怎么申请公租房', ['申请公租房']],
    ['老旧小区改造 多少个', ['老旧小区改造']],
    ['请问今年新建几所学校', ['今年新建', '学校']],
    ['什么是新质生产力', ['新质生产力']],
    ['高质量发展', []],
    ['在哪里', []],
  ])('%s is about %j', (query, words) => {
    expect(stripQuestion(query)).toEqual(words)
  })
})

describe('namesBySound', () => {
  const rows: PinyinRow[] = [
    ['yi ke zhong bian min sheng huo quan', '一刻钟便民生活圈', 5],
    ['yi ke', '一课', 9],
    ['xin zhi sheng chan li', '新质生产力', 7],
  ]
  it.each([
    ['yikezhong', ['一刻钟便民生活圈']],
    ['yi ke zhong', ['一刻钟便民生活圈']],
    ['yike', ['一课', '一刻钟便民生活圈']],
    ['xzscl', ['新质生产力']],
    ['XinZhiSheng', ['新质生产力']],
    ['y', []],
    ['gdp', []],
  ])('%s may be %j', (query, names) => {
    expect(namesBySound(query, rows)).toEqual(names)
  })
  it('is not asked about what is no pinyin', () => {
    expect(['5g', '新质', 'a', 'yi ke'].map(looksLikePinyin)).toEqual([false, false, false, true])
  })
})

describe('similarity', () => {
  it('is high where characters were left out, nothing where none are shared', () => {
    expect(similarity('信托物业', '信托制物业')).toBeGreaterThan(0.7)
    expect(similarity('15分钟生活圈', '15分钟便民生活圈')).toBeGreaterThan(0.7)
    expect(similarity('补习班', '新质生产力')).toBe(0)
  })
})

describe('isMistyped', () => {
  it.each([
    ['营商环镜', '营商环境', true],
    ['营商环境', '营商环境', false],
    ['营商外境', '营商环保', false],
    ['三支一扶', '三支一扶计划', false],
    ['网格员', '网格长', false],
  ])('%s for %s: %s', (typed, name, expected) => {
    expect(isMistyped(typed, name)).toBe(expected)
  })
})
