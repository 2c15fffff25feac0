/** A small invented report for the tests of this folder. */
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { Block, Figure } from '../model/report.ts'
import type { Term } from '../model/terms.ts'

const blocks: Block[] = [
  { id: 'b0', type: 'title', section: null, part: null, text: '临江县政府工作报告' },
  { id: 'b1', type: 'note', section: null, part: null, text: '2024年1月5日在县人民代表大会上' },
  { id: 'b2', type: 'heading', section: 'b2', part: 'review', text: '一、2023年工作回顾' },
  { id: 'b3', type: 'heading', section: 'b3', part: 'review', text: '（一）灯塔计划有序推进' },
  {
    id: 'b4',
    type: 'paragraph',
    section: 'b3',
    part: 'review',
    text: '产业向好。生产总值增长5.7%，灯塔计划[1]覆盖22个<村>。民生改善。新增灯塔计划点位3处，“云帮办”&上线。',
  },
  { id: 'b5', type: 'list-item', section: 'b3', part: 'review', text: '灯塔计划二期开工。' },
  { id: 'b6', type: 'heading', section: 'b6', part: 'glossary', text: '名词解释' },
  {
    id: 'b7',
    type: 'entry',
    section: 'b6',
    part: 'glossary',
    text: '[1]灯塔计划：每村一名带头人，灯塔计划由县里资助。',
  },
]

const text = (id: string): string => blocks.find((block) => block.id === id)?.text ?? ''
export const spanOf = (block: string, words: string, from = 0) => {
  const start = text(block).indexOf(words, from)
  return { block, start, end: start + words.length }
}

const figure = (words: string, kind: Figure['kind'], value: number, indicator: string | null): Figure => ({
  ...spanOf('b4', words),
  kind,
  value,
  valueMax: null,
  unit: kind === 'percent' ? '%' : '个',
  comparator: null,
  aspect: 'level',
  indicator,
  year: 2023,
  period: null,
  status: 'achieved',
})

export const lighthouse: Term = {
  id: 'dengtajihua',
  term: '灯塔计划',
  url: '/terms/dengtajihua/',
  aliases: [],
  status: 'defined',
  definitions: [
    { text: '每村一名带头人，灯塔计划由县里资助。', report: 'linjiangxian-2024', entry: 'b7', source: null },
  ],
  reports: [{ report: 'linjiangxian-2024', count: 5 }],
  mentions: 5,
  firstYear: 2024,
  lastYear: 2024,
}
const cloudHelp: Term = {
  ...lighthouse,
  id: 'yunbangban',
  term: '云帮办',
  url: '/terms/yunbangban/',
  status: 'discovered',
  definitions: [],
}

export const sampleReport: AnnotatedReport = {
  slug: 'linjiangxian-2024',
  title: '临江县政府工作报告（2024年）',
  place: '临江县',
  level: 'county',
  kind: 'government-work-report',
  reportYear: 2024,
  reviewYear: 2023,
  delivered: '2024-01-05',
  published: null,
  speaker: null,
  meeting: null,
  source: { file: 'a.txt', sha256: '0'.repeat(64), lines: [1, 9], url: null },
  url: '/reports/linjiangxian-2024/',
  data: '/data/reports/linjiangxian-2024.json',
  counts: { characters: 120, sections: 3, blocks: 8, mentions: 5, figures: 3, entries: 1 },
  outline: [
    {
      id: 'b2',
      level: 1,
      marker: '一、',
      title: '2023年工作回顾',
      block: 'b2',
      part: 'review',
      children: [
        {
          id: 'b3',
          level: 2,
          marker: '（一）',
          title: '灯塔计划有序推进',
          block: 'b3',
          part: 'review',
          children: [
            { id: 'b4-lead', level: 3, marker: null, title: '产业向好', block: 'b4', part: 'review', children: [] },
          ],
        },
      ],
    },
    { id: 'b6', level: 1, marker: null, title: '名词解释', block: 'b6', part: 'glossary', children: [] },
  ],
  blocks,
  entries: [
    {
      id: 'b7',
      n: 1,
      label: '[1]',
      term: '灯塔计划',
      aliases: [],
      definition: '每村一名带头人，灯塔计划由县里资助。',
      block: 'b7',
    },
  ],
  mentions: [
    { ...spanOf('b3', '灯塔计划'), term: 'dengtajihua' },
    { ...spanOf('b4', '灯塔计划'), term: 'dengtajihua' },
    { ...spanOf('b4', '灯塔计划', 30), term: 'dengtajihua' },
    { ...spanOf('b4', '云帮办'), term: 'yunbangban' },
    { ...spanOf('b5', '灯塔计划'), term: 'dengtajihua' },
    { ...spanOf('b7', '灯塔计划'), term: 'dengtajihua' },
  ],
  figures: [figure('5.7%', 'percent', 5.7, 'gdp'), figure('22个', 'count', 22, '村'), figure('3处', 'count', 3, null)],
  noteMarks: [{ ...spanOf('b4', '[1]'), entry: 'b7' }],
  otherUses: [],
  edits: [],
  editPlaces: [],
  leads: [spanOf('b4', '产业向好。'), spanOf('b4', '民生改善。')],
  doubts: [],
}

export const sampleContext = {
  base: '/',
  terms: new Map([lighthouse, cloudHelp].map((term) => [term.id, term])),
  indicatorNames: new Map([['gdp', '地区生产总值']]),
  doubts: new Map<string, string>(),
  reports: new Map([[sampleReport.slug, sampleReport]]),
}
