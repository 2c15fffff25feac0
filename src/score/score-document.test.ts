import { describe, expect, it } from 'vitest'
import type { StructuredReport } from '../model/structured-report.ts'
import type { GoldDocument } from './gold.ts'
import { f1, scoreDocument } from './score-document.ts'

const report: StructuredReport = {
  metadata: {
    title: '青石县政府工作报告（2024年）',
    place: '青石县',
    level: 'county',
    kind: 'government-work-report',
    reportYear: 2024,
    reviewYear: 2023,
    delivered: '2024-01-09',
    published: null,
    speaker: { name: '方圆', office: '县长' },
    meeting: null,
    source: { file: 'a.txt', sha256: '0'.repeat(64), lines: [1, 9], url: null },
  },
  blocks: [
    { type: 'title', text: '政府工作报告' },
    { type: 'heading', level: 1, text: '一、2023年 工作回顾' },
    { type: 'paragraph', text: '产业提速。新建园区两个。', leads: [[0, 5]] },
    { type: 'entry', text: '1.三通：通路。', label: [0, 2], term: [2, 4], aliases: [], definition: [5, 8] },
  ],
  edits: [],
  doubts: [],
}

const gold: GoldDocument = {
  name: 'a',
  file: 'a.txt',
  line: null,
  fields: { title: '政府工作报告', place: '青石县', speaker: '方圆' },
  outline: [
    { level: 1, marker: '一、', title: '2023年工作回顾', body: '产业提速。新建园', optional: false },
    { level: 3, marker: null, title: '产业提速。', body: '新建园区两个。', optional: false },
  ],
  outlineIsWhole: true,
  entries: [{ term: '“三通”', definition: '通路。' }],
  noise: ['分享到：'],
  bodyStarts: null,
  documentEnds: '1.三通：通路。',
}

describe('scoring a report', () => {
  it('finds nothing wrong in what equals the answer but for whitespace', () => {
    const score = scoreDocument(gold, report)
    expect(score.remarks).toEqual([])
    expect([f1(score.outline), f1(score.leads), f1(score.terms)]).toEqual([1, 1, 1])
    expect(
      [score.fields, score.definitions, score.noise, score.complete].every(({ right, total }) => right === total),
    ).toBe(true)
  })

  it('counts what is missing, wrong or too much', () => {
    const score = scoreDocument(
      {
        ...gold,
        fields: { place: '白石县' },
        outline: [{ level: 1, marker: '二、', title: '2024年工作安排', body: '', optional: false }],
        noise: ['政府工作报告'],
        documentEnds: '结束。',
      },
      report,
    )
    expect(score.outline).toEqual({ right: 0, missing: 1, extra: 1 })
    expect(score.leads).toEqual({ right: 0, missing: 0, extra: 1 })
    expect([score.fields.right, score.noise.right, score.complete.right]).toEqual([0, 0, 0])
    expect(score.remarks).toHaveLength(6)
  })
})
