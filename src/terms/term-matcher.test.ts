import { beforeAll, describe, expect, it } from 'vitest'
import { segmentWords } from '../segment/segment-words.ts'
import { countTerms } from './count-terms.ts'
import { findMentions } from './find-mentions.ts'
import { createTermMatcher } from './term-matcher.ts'
import { termKey } from './term-key.ts'
import type { ListedTerm } from './term-list.ts'

function term(name: string, aliases: string[] = [], reports: string[] | null = null): ListedTerm {
  return {
    id: [...termKey(name)].map((unit) => unit.charCodeAt(0).toString(36)).join('-'),
    term: name,
    aliases,
    status: 'discovered',
    definitions: [],
    surfaces: [name, ...aliases].map((key) => ({ key: termKey(key), counted: true, reports })),
  }
}

function mentions(terms: readonly ListedTerm[], text: string, slug = 'wuxian-2024'): string[] {
  const report = {
    slug,
    blocks: [{ id: 'b1', type: 'paragraph' as const, section: null, part: null, text }],
    entries: [],
  }
  return findMentions(report, createTermMatcher(terms)).map(({ start, end }) => text.slice(start, end))
}

function count(listed: ListedTerm, text: string): number {
  return countTerms([{ text }], createTermMatcher([listed])).get(listed.id) ?? 0
}

// The dictionary takes seconds to load on a busy machine.
beforeAll(() => void segmentWords('载入'), 60_000)

describe('mentions', () => {
  it.each([
    ['CIS芯片', '聚焦 CIS 芯片、显示', ['CIS 芯片']],
    ['1+5政策体系', '形成“1+5”政策体系。', ['1+5”政策体系']],
    ['标准地', '工业用地“标准地”出让，又推出标准地。', ['标准地', '标准地']],
    ['平急两用', '建设“平急\n两用”设施', ['平急\n两用']],
  ])('find %s whatever quotes, blanks and width: %s', (name, text, found) => {
    expect(mentions([term(name)], text)).toEqual(found)
  })

  it.each([
    ['标准地', '高标准地铁建设'],
    ['综保区', '促进综保区域协同'],
    ['五个示范区', '建成十五个示范区'],
    ['AI', '发展AIoT产业'],
    ['5G', '速率15G以上'],
    ['1050', '共21050户'],
    ['四大行动', '实施四个行动'],
    ['二次会议', '第二次会议召开'],
    ['123', '解决123个难题'],
    ['碳金融', '发展低碳金融'],
  ])('leave out %s in %s, which is another word', (name, text) => {
    expect(mentions([term(name)], text)).toEqual([])
  })

  it('take a number in quotes for a name', () => {
    expect(mentions([term('123')], '解决123个难题，推行“123”工作法')).toEqual(['123'])
  })

  it('end where two words meet, though the dictionary has them as one', () => {
    expect(mentions([term('长期护理保险'), term('改革开放')], '推行长期护理保险制度，深化改革开放')).toEqual([
      '长期护理保险',
      '改革开放',
    ])
    expect(mentions([term('数字人'), term('乡统筹')], '数字人民币，城乡统筹')).toEqual([])
  })

  it('take the longest, and what is left of a rejected one', () => {
    const terms = [term('一网通办'), term('一网'), term('专精特新'), term('专精特新小巨人')]
    expect(mentions(terms, '一网通办，专精特新“小巨人”企业，专精特新企业')).toEqual([
      '一网通办',
      '专精特新“小巨人',
      '专精特新',
    ])
  })

  it('of a local name are found only in the reports that explain it', () => {
    const listed = [term('四大行动', [], ['wuxian-2024'])]
    expect(mentions(listed, '推进“四大行动”')).toEqual(['四大行动'])
    expect(mentions(listed, '推进“四大行动”', 'bieshi-2024')).toEqual([])
  })

  it('leave out the entry that explains the term, not other terms in it', () => {
    const terms = [term('数字专员'), term('数据要素')]
    const report = {
      slug: 'wuxian-2024',
      blocks: [
        {
          id: 'b1',
          type: 'entry' as const,
          section: null,
          part: 'glossary' as const,
          text: '数字专员：管数据要素的人。数字专员是专职。',
        },
      ],
      entries: [
        { id: 'e1', n: 1, label: null, term: '数字专员', aliases: [], definition: '管数据要素的人。', block: 'b1' },
      ],
    }
    expect(findMentions(report, createTermMatcher(terms)).map((mention) => mention.term)).toEqual([term('数据要素').id])
  })
})

describe('counts', () => {
  it.each([
    [term('四上企业', ['四上单位']), '“四上”单位和四上企业', 2],
    [term('双百园区建设', ['双百园区']), '“双百园区”建设，双百园区', 2],
    [term('专精特新'), '专精特新“小巨人”', 1],
    [term('标准地'), '高标准地铁', 1],
    [term('改造小区', ['小区改造']), '改造小区改造', 1],
  ])('are literal, one for each place: %#', (listed, text, expected) => {
    expect(count(listed, text)).toBe(expected)
  })
})

describe('the matcher', () => {
  it('is the same whatever the order of the terms', () => {
    const terms = [term('一网通办'), term('通办', ['一网']), term('网通', ['通办']), term('一网通')]
    expect(createTermMatcher(terms.toReversed())).toEqual(createTermMatcher(terms))
  })
})
