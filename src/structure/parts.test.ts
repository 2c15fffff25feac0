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
})
