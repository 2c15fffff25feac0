import { describe, expect, it } from 'vitest'
import { runStep } from './run-step.ts'
import { chromeAfter } from './chrome-after.ts'
import { chromeBefore } from './chrome-before.ts'
import { pageNumbers } from './page-numbers.ts'
import { repeatedText } from './repeated-text.ts'
import { runningHeads } from './running-heads.ts'
import { watermarks } from './watermarks.ts'

const SENTENCE = '全县上下团结一心，把各项工作都推向了新的高度，群众的日子越过越好。'
const ANOTHER = '新的一年里，我们要继续发扬钉钉子精神，把每一件实事都办到群众心坎上。'

describe('what a page prints above the text', () => {
  it('goes, and what belongs to the document stays', () => {
    const front = [
      '首页>政务公开',
      '2024年青石县政府工作报告',
      '下载',
      '【字号：',
      '大',
      '小',
      '】',
      '来源：青石日报',
      '县长 方圆',
    ]
    expect(runStep(chromeBefore, [...front, '各位代表：', SENTENCE]).texts).toEqual([
      '2024年青石县政府工作报告',
      '来源：青石日报',
      '县长 方圆',
      '各位代表：',
      SENTENCE,
    ])
  })

  it('goes with its own heading where the text has a title line', () => {
    const { texts } = runStep(chromeBefore, ['2024年青石县政府工作报告', '政 府 工 作 报 告', '各位代表：', SENTENCE])
    expect(texts).toEqual(['政 府 工 作 报 告', '各位代表：', SENTENCE])
  })

  it('goes with a summary that repeats the beginning and breaks off', () => {
    const summary = `政府工作报告各位代表：${SENTENCE}${ANOTHER.slice(0, 12)}&nb`
    const { texts } = runStep(chromeBefore, [summary, '政府工作报告', '各位代表：', SENTENCE, ANOTHER])
    expect(texts).toEqual(['政府工作报告', '各位代表：', SENTENCE, ANOTHER])
  })
})

describe('what a page prints below the text', () => {
  it.each([
    '分享到：',
    '上一篇：某县报告',
    '相关文章',
    '（责任编辑：方圆）',
    '扫一扫在手机打开当前页',
    '青ICP备00000000号',
  ])('goes from %s on', (first) => {
    const { texts } = runStep(chromeAfter, [SENTENCE, ANOTHER, first, '2023年青石县政府工作报告', '12-03'])
    expect(texts).toEqual([SENTENCE, ANOTHER])
  })

  it('are not the bodies that an annex names below each of its projects', () => {
    const annex = ['一、修桥', '主办单位：县交通局', '二、修路', '主办单位：县交通局', '三、办学', '主办单位：县教育局']
    expect(runStep(chromeAfter, [SENTENCE, ANOTHER, ...annex]).texts).toEqual([SENTENCE, ANOTHER, ...annex])
  })

  it('does not take an annex along that stands below a share bar', () => {
    const { texts } = runStep(chromeAfter, [SENTENCE, '分享到：', '附件1', ANOTHER])
    expect(texts).toEqual([SENTENCE, '附件1', ANOTHER])
  })

  it('goes from the licence of an archive on, though it is prose', () => {
    const { texts } = runStep(chromeAfter, [
      SENTENCE,
      '本作品是中华人民共和国的',
      '法律',
      '，国家机关的决议、决定，及其官方正式译文。',
    ])
    expect(texts).toEqual([SENTENCE])
  })
})

describe('page numbers', () => {
  it.each([['— 1 —'], ['-2-'], ['— 23'], ['第3页 共20页']])('%s alone on a line goes', (line) => {
    expect(runStep(pageNumbers, [SENTENCE, line, ANOTHER]).texts).toEqual([SENTENCE, ANOTHER])
  })

  it('go from inside a sentence', () => {
    expect(runStep(pageNumbers, ['全面 — 1 — 贯彻落实']).texts).toEqual(['全面贯彻落实'])
  })

  it('are no ranges of years, and no cells of a table', () => {
    const lines = ['2021—2035年', '1', '修路', '2', '修桥', '3', '种树']
    expect(runStep(pageNumbers, lines).texts).toEqual(lines)
  })

  it('are bare numbers that count up page by page', () => {
    const page = SENTENCE.repeat(12)
    expect(runStep(pageNumbers, [page, '1', page, '2', page, '3']).texts).toEqual([page, page, page])
  })
})

describe('advertisements of data resellers', () => {
  it.each([
    '更多数据尽在某某网（http://example.cn）',
    '更 多 数 据 尽 在 某 某 网',
    '关注公众号【某某】',
    'https://example.cn/a',
  ])('%s goes', (line) => {
    expect(runStep(watermarks, [line, SENTENCE]).texts).toEqual([SENTENCE])
  })

  it('go from inside a paragraph', () => {
    expect(runStep(watermarks, ['平稳运行，更多数据尽在某某网（http://example.cn/a）各项事业']).texts).toEqual([
      '平稳运行，各项事业',
    ])
  })

  it('leave a sentence alone that speaks of more data', () => {
    const line = '推动更多数据开放共享，让群众少跑腿。'
    expect(runStep(watermarks, [line]).texts).toEqual([line])
  })
})

describe('text that is printed twice', () => {
  it('is kept once, with a doubt', () => {
    const { texts, doubts } = runStep(repeatedText, ['导语', SENTENCE, ANOTHER, SENTENCE, ANOTHER, '结语'])
    expect(texts).toEqual(['导语', SENTENCE, ANOTHER, '结语'])
    expect(doubts).toHaveLength(1)
  })

  it('is not an address that comes back', () => {
    const lines = ['各位代表！', SENTENCE, '各位代表！', ANOTHER]
    expect(runStep(repeatedText, lines).texts).toEqual(lines)
  })
})

describe('the title at the head of every page', () => {
  it('is kept where it stands first', () => {
    const lines = ['政府工作报告', SENTENCE, '政府工作报告', ANOTHER, '政府工作报告']
    expect(runStep(runningHeads, lines).texts).toEqual(['政府工作报告', SENTENCE, ANOTHER])
  })
})
