/** Which column of a record is what. The names are those seen in public collections of reports. */
import type { RecordStatements } from '../model/source-document.ts'
import { isoDateOf } from './source-date.ts'
import { countHan } from './source-text.ts'

/** One record of a csv or json file: its columns in file order, values as text. */
export type Columns = ReadonlyMap<string, string>

/** In order of precedence. Compared without case, blanks, `_` and `-`. */
const NAMES: Record<keyof RecordStatements, string[]> = {
  title: ['title', '标题', '题名', '文章标题', '报告标题', '名称', 'headline'],
  // The narrowest place first: a table of counties also has their province.
  place: [
    'place',
    '地点',
    'county',
    '县',
    '区县',
    '县区',
    '县市区',
    'district',
    '区',
    'city',
    '市',
    '城市',
    '地市',
    '地级市',
    'province',
    '省',
    '省份',
    'region',
    '地区',
    'area',
    '区域',
  ],
  year: ['year', '年', '年份', '年度', 'reportyear', '报告年份'],
  published: [
    'published',
    'publishdate',
    'publisheddate',
    'publishtime',
    'pubdate',
    'pubtime',
    'date',
    '发布日期',
    '发布时间',
    '发文日期',
    '发文时间',
    '日期',
    '时间',
  ],
  url: ['url', 'sourceurl', 'link', 'href', '链接', '网址', '来源url', '来源链接', '来源网址', '原文链接', '原文网址'],
}
const TEXT_NAMES = [
  'fulltext',
  'text',
  'content',
  'body',
  'rawtext',
  'maintext',
  'article',
  '正文',
  '全文',
  '内容',
  '文本',
  '报告正文',
  '报告全文',
  '报告内容',
  '文章内容',
]

const KNOWN_NAMES = new Set([...Object.values(NAMES).flat(), ...TEXT_NAMES])

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_\-]/g, '')
}

/** True of a column name that says what the column holds. */
export function isKnownColumn(name: string): boolean {
  return KNOWN_NAMES.has(plainName(name))
}

/**
 * The column that holds the reports' text: of those with a telling name the fullest, else the fullest of all;
 * fullest is most Han characters over all records. Null where no column has any.
 */
export function textColumn(records: Columns[]): string | null {
  const han = new Map<string, number>()
  for (const record of records)
    for (const [name, value] of record) han.set(name, (han.get(name) ?? 0) + countHan(value))
  const byHan = [...han].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1])
  const fullest = byHan[0]
  if (!fullest) return null
  // A summary column may be named `text`; it is the text only when it is not dwarfed by another column.
  const named = byHan.find(([name, count]) => TEXT_NAMES.includes(plainName(name)) && count * 2 >= fullest[1])
  return (named ?? fullest)[0]
}

/** What the columns beside the text column state. */
export function statementsOf(record: Columns, text: string | null): RecordStatements {
  const stated = (key: keyof RecordStatements): string | null => {
    for (const name of NAMES[key]) {
      for (const [column, value] of record) {
        if (column !== text && plainName(column) === name && value.trim() !== '') return value.trim()
      }
    }
    return null
  }
  const year = /^((?:19|20)\d{2})(?:\.0)?年?度?$/.exec(stated('year') ?? '')?.[1]
  const url = stated('url')
  return {
    title: stated('title'),
    place: stated('place'),
    year: year === undefined ? null : Number(year),
    published: isoDateOf(stated('published') ?? ''),
    // Only a web address may become a link on the site; `javascript:` and the like never.
    url: url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null,
  }
}
