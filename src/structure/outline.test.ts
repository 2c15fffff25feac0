import { describe, expect, it } from 'vitest'
import { buildOutline, type OutlineBlock } from './outline.ts'

const blocks: OutlineBlock[] = [
  { id: 'b1', type: 'title', text: '政府工作报告' },
  { id: 'b2', type: 'paragraph', text: '各位代表：', leads: [] },
  { id: 'b3', type: 'heading', level: 1, text: '一、2023年工作回顾' },
  { id: 'b4', type: 'heading', level: 2, text: '（一）产业升级。' },
  {
    id: 'b5',
    type: 'paragraph',
    text: '工业提速。新建园区。农业稳产。',
    leads: [
      [0, 5],
      [10, 15],
    ],
  },
  {
    id: 'b6',
    type: 'paragraph',
    text: '过去一年。工业提速。农业稳产。',
    leads: [
      [5, 10],
      [10, 15],
    ],
  },
  { id: 'b7', type: 'paragraph', text: '——民生改善。新建学校。', leads: [[2, 7]] },
  { id: 'b8', type: 'heading', level: 1, text: '二、2024年工作安排' },
]

describe('the outline', () => {
  const { outline, placed } = buildOutline(blocks)

  it('nests headings and leads', () => {
    expect(
      outline.map(({ id, children }) => [
        id,
        children.map((child) => [child.id, child.children.map(({ title }) => title)]),
      ]),
    ).toEqual([
      ['b3', [['b4', ['工业提速', '工业提速', '农业稳产', '民生改善']]]],
      ['b8', []],
    ])
  })

  it('points leads at their paragraph, each with an id of its own', () => {
    const leads = outline[0]?.children[0]?.children.map(({ id, block }) => [id, block])
    expect(leads).toEqual([
      ['b5-lead', 'b5'],
      ['b6-lead', 'b6'],
      ['b6-lead-2', 'b6'],
      ['b7-lead', 'b7'],
    ])
  })

  it('places every block in its section and part', () => {
    expect(placed.get('b2')).toEqual({ section: null, part: null })
    expect(placed.get('b4')).toEqual({ section: 'b4', part: 'review' })
    expect(placed.get('b6')).toEqual({ section: 'b4', part: 'review' })
    expect(placed.get('b8')).toEqual({ section: 'b8', part: 'plan' })
  })
})
