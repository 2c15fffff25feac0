import { describe, expect, it } from 'vitest'
import { partOfTitle, partsOfHeadings } from './parts.ts'

describe('the part that a heading names', () => {
  it.each([
    ['2023年工作回顾', 'review'],
    ['过去五年主要工作', 'review'],
    ['“六五”计划执行情况的回顾', 'review'],
    ['“十三五”时期经济社会发展回顾', 'review'],
    ['2024年主要工作安排', 'plan'],
    ['今后五年工作展望', 'plan'],
    ['“十四五”的总体要求和目标任务', 'plan'],
    ['三、2024年政府工作任务', 'plan'],
    ['加强政府自身建设', 'governance'],
    ['从严从实加强管委会自身建设', 'governance'],
    ['努力建设人民满意的服务型政府', 'governance'],
    ['全面提升政府现代化治理水平', 'governance'],
    ['加强行政能力建设和政风建设', 'governance'],
    ['关于2025年工作', 'plan'],
    ['《政府工作报告》名词注释', 'glossary'],
    ['研发中心的战略定位与业务布局', null],
    [null, null],
  ])('%s → %s', (title, part) => {
    expect(partOfTitle(title)).toBe(part)
  })

  it('goes on below the heading, and government building has its own inside the plan', () => {
    const headings = [
      { level: 1, title: '2023年工作回顾' },
      { level: 2, title: '政府自身建设取得新成效' },
      { level: 1, title: '2024年工作安排' },
      { level: 2, title: '加快产业升级' },
      { level: 3, title: '狠抓投资' },
      { level: 2, title: '加强政府自身建设' },
      { level: 3, title: '依法行政' },
      { level: 1, title: '名词解释' },
    ]
    expect(partsOfHeadings(headings)).toEqual([
      'review',
      'review',
      'plan',
      'plan',
      'plan',
      'governance',
      'governance',
      'glossary',
    ])
  })

  it.each([
    [
      'looks ahead after a section that does both',
      ['1998年工作回顾和1999年工作的总体要求', '继续扩大内需'],
      ['review', 'plan'],
    ],
    ['is the plan after the looking back, when no later one says so', ['工作回顾', '奋勇争先'], ['review', 'plan']],
    ['still looks back before the plan', ['工作回顾', '主要体会', '明年工作安排'], ['review', 'review', 'plan']],
    [
      'is no government building for standing after it',
      ['今后的任务', '建设廉洁政府', '关于外交'],
      ['plan', 'governance', 'plan'],
    ],
    ['looks back where something was achieved', ['牢记嘱托，青石建设取得新成效'], ['review']],
    ['is not told from nothing', ['当前的形势'], [null]],
  ])('of a level-1 section without a name of its own %s', (_name, titles, parts) => {
    expect(partsOfHeadings(titles.map((title) => ({ level: 1, title })))).toEqual(parts)
  })
})
