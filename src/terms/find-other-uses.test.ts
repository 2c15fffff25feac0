import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../model/report.ts'
import { segmentWords } from '../segment/segment-words.ts'
import { findMentions } from './find-mentions.ts'
import { findOtherUses } from './find-other-uses.ts'
import type { ListedTerm } from './term-list.ts'
import { createTermMatcher } from './term-matcher.ts'

// The dictionary takes seconds to load on a busy machine.
beforeAll(() => void segmentWords('载入'), 60_000)

function listed(id: string, name: string, more: Partial<ListedTerm> = {}): ListedTerm {
  const surfaces = [{ key: name, counted: true, reports: null }]
  return { id, term: name, aliases: [], status: 'discovered', definitions: [], surfaces, ...more }
}
const explained = { definitions: [{ text: '…', report: null, entry: null, source: null }] }

function uses(text: string, ...terms: ListedTerm[]): { mentioned: string[]; otherwise: string[] } {
  const block: Block = { id: 'b1', type: 'paragraph', section: null, part: null, text }
  const report = { slug: 'shui-2024', blocks: [block], entries: [] }
  const matcher = createTermMatcher(terms)
  const mentions = findMentions(report, matcher)
  const name = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return {
    mentioned: mentions.map(name),
    otherwise: findOtherUses(report, mentions, matcher).map(
      (use) => `${name(use)} ${use.start}${use.within === null ? '' : ` in ${use.within}`}`,
    ),
  }
}

describe('uses of a term that are no mention', () => {
  it('are those inside a longer word that is mentioned', () => {
    expect(
      uses('建设海绵城市，海绵城市示范区起步', listed('sponge', '海绵城市'), listed('zone', '海绵城市示范区')),
    ).toEqual({
      mentioned: ['海绵城市', '海绵城市示范区'],
      otherwise: ['海绵城市 7 in zone'],
    })
  })

  it('are not look-alikes, nor what another report means by the letters', () => {
    expect(uses('高标准地铁', listed('land', '标准地')).otherwise).toEqual([])
    const elsewhere = [{ key: '四联行动', counted: true, reports: ['shan-2024'] }]
    expect(uses('开展四联行动', listed('four', '四联行动', { surfaces: elsewhere })).otherwise).toEqual([])
  })
})

describe('a longer word that nobody explains', () => {
  it('makes way for an explained word inside it, when what is left are words', () => {
    const inner = listed('exp', '枫桥经验', explained)
    expect(uses('坚持新时代“枫桥经验”', inner, listed('new', '新时代枫桥经验'))).toEqual({
      mentioned: ['枫桥经验'],
      otherwise: ['新时代“枫桥经验 2'],
    })
    // 一重 is no word: 两新一重 is another thing than 两新.
    expect(uses('抓好两新一重', listed('two', '两新', explained), listed('three', '两新一重')).mentioned).toEqual([
      '两新一重',
    ])
  })

  it('makes way when it is but two explained words in a row', () => {
    const terms = [listed('heavy', '两重', explained), listed('new', '两新', explained), listed('both', '两重两新')]
    expect(uses('抓好“两重”“两新”', ...terms).mentioned).toEqual(['两重', '两新'])
  })

  it('stays when a place makes it one of its kind', () => {
    const circle = listed('circle', '都市圈', explained)
    expect(uses('建设武汉都市圈', circle, listed('wuhan', '武汉都市圈')).mentioned).toEqual(['武汉都市圈'])
  })

  it('stays when it is explained, too, unless only the report itself explains the shorter word', () => {
    const longer = listed('new', '新时代枫桥经验', explained)
    expect(uses('新时代枫桥经验', listed('exp', '枫桥经验', explained), longer).mentioned).toEqual(['新时代枫桥经验'])
    const own = { definitions: [{ text: '…', report: 'shui-2024', entry: 'e1', source: null }] }
    expect(uses('新时代枫桥经验', listed('exp', '枫桥经验', own), longer).mentioned).toEqual(['枫桥经验'])
  })
})
