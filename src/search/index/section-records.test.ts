import { expect, it } from 'vitest'
import type { SearchableReport } from './searchable-report.ts'
import { sectionRecords } from './section-records.ts'

it('cuts a report at its headings, each section at the address of its first block', () => {
  const block = (id: string, type: 'title' | 'heading' | 'paragraph', text: string) => ({
    id, type, section: type === 'paragraph' ? 'h' : null, part: null, text,
  }) // prettier-ignore
  const report: SearchableReport = {
    slug: 'jia-2024',
    title: '甲市政府工作报告',
    place: '甲市',
    level: 'city',
    kind: 'government-work-report',
    reportYear: 2024,
    blocks: [
      block('t', 'title', '政府工作报告'),
      block('h', 'heading', '一、回顾'),
      block('p', 'paragraph', '修了桥。'),
    ],
    outline: [{ id: 'h', level: 1, marker: '一、', title: '回顾', block: 'h', part: null, children: [] }],
    entries: [],
  }
  expect(sectionRecords(report).map(({ url, content, meta }) => [url, content, meta['title']])).toEqual([
    ['/reports/jia-2024/#t', '政府工作报告', '甲市政府工作报告'],
    ['/reports/jia-2024/#h', '一、回顾\n修了桥。', '一、回顾'],
  ])
})
