import { describe, expect, it } from 'vitest'
import { runStep } from './run-step.ts'
import { cutHeadings } from './cut-headings.ts'
import { hardWraps } from './hard-wraps.ts'
import { indentBreaks } from './indent-breaks.ts'
import { pageBreaks } from './page-breaks.ts'
import { pageEnds } from './page-ends.ts'
import { strayBlanks } from './stray-blanks.ts'

describe('paragraphs that a page break cut', () => {
  it.each([
    ['inside a word', '群众的日子越过越好。全面落实“汉十', '条”政策。', true],
    ['after a comma', '粮食丰收，', '牛羊满圈。', true],
    ['not after applause', '群众的日子越过越好。（热烈鼓掌）', '粮食丰收，牛羊满圈。', false],
    ['not before a title', `来源：青石网　${'青石县人民政府门户网站'.repeat(6)}`, '2024年青石县政府工作报告', false],
    ['before a closing mark', '落实《某某建议', '》的要求。', true],
    ['before “是：”', '经济社会发展的主要目标', '是：稳中求进。', true],
    ['after 的', '“十五五”时期经济社会发展的', '主要目标', true],
    ['between heading and text', '一、2023年工作回顾', '过去一年，成绩来之不易。', false],
    ['at the end of a sentence', '日子越过越好。', '同时，我们也看到不足。', false],
    ['before a heading', '会上提出要求。全县上下积极响应', '（一）产业发展', false],
    ['after a colon', '主要做了以下工作：', '产业发展提速。', false],
  ])('%s', (_name, before, after, joined) => {
    expect(runStep(pageBreaks, [before, after]).texts).toEqual(joined ? [before + after] : [before, after])
  })

  it('are joined with the line before and after in the edit', () => {
    expect(runStep(pageBreaks, ['粮食丰收，', '牛羊满圈。']).edits).toEqual([
      {
        kind: 'join',
        line: 2,
        before: '粮食丰收，\n牛羊满圈。',
        after: '粮食丰收，牛羊满圈。',
        reason: '上一行停在句中，接回原段',
      },
    ])
  })

  it('join the name of a meeting in the title block, and nothing else there', () => {
    const lines = ['——2024年1月9日在青石县第五届人民代表大会', '第四次会议上', '县长', '方圆', '各位代表：']
    expect(runStep(pageBreaks, lines).texts).toEqual([
      '——2024年1月9日在青石县第五届人民代表大会第四次会议上',
      '县长',
      '方圆',
      '各位代表：',
    ])
  })
})

describe('lines as wide as the page', () => {
  const words = '全县上下迎难而上交通水利教育医疗各项工作都有进展群众获得感增强'
  it('are one paragraph until a short line ends it', () => {
    const lines = Array.from({ length: 20 }, (_, index) =>
      index % 5 === 4 ? '越过越好。' : words.slice(index % 5, (index % 5) + 25),
    )
    const { texts } = runStep(hardWraps, lines)
    expect(texts).toHaveLength(4)
    expect(texts.join('')).toBe(lines.join(''))
  })

  it('are left alone where paragraphs have lines of their own', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${words.slice(0, 5 + index)}。`)
    expect(runStep(hardWraps, lines).texts).toEqual(lines)
  })
})

describe('a page that ends with a sentence', () => {
  // Pages of 22 lines of 28 characters: 22 * 28 - 2 for the indent of the first line.
  const cutPage = `完善体系建设。${'各项工作稳步推进，'.repeat(80)}`.slice(0, 22 * 28 - 2)
  const wholePage = `${cutPage.slice(0, -1)}。`
  it('goes on in a paragraph without the opening that its neighbours have', () => {
    const plain = `不断提升服务水平，${'窗口延时办理，群众少跑路，'.repeat(46)}`.slice(0, 22 * 28 - 2)
    const lines = [cutPage, cutPage, cutPage, wholePage, plain, cutPage, cutPage, cutPage]
    const { texts, doubts } = runStep(pageEnds, lines)
    expect(texts).toHaveLength(7)
    expect(texts[3]).toBe(wholePage + plain)
    expect(doubts).toHaveLength(1)
  })

  it('does not where the next paragraph has its own opening', () => {
    const lines = [cutPage, cutPage, cutPage, wholePage, cutPage, cutPage, cutPage, cutPage]
    expect(runStep(pageEnds, lines).texts).toEqual(lines)
  })
})

describe('blanks between Chinese characters', () => {
  it.each([
    ['推动长江经济 带高质量发展。', '推动长江经济带高质量发展。'],
    ['超 12%， “五育融合” 全面育人体系。', '超 12%，“五育融合”全面育人体系。'],
    ['(一) 强产业、优结构, 后劲增强', '(一)强产业、优结构,后劲增强'],
    ['口号"青石好物 山里真香",家喻户晓。', '口号"青石好物 山里真香",家喻户晓。'],
    ['武昌区人民政府区长 方圆', '武昌区人民政府区长 方圆'],
    ['研发中心落户光谷 产业协同再添动能', '研发中心落户光谷 产业协同再添动能'],
    ['政 府 工 作 报 告', '政府工作报告'],
    ['新增 5 分钟消费圈 10 个。', '新增 5 分钟消费圈 10 个。'],
  ])('%s → %s', (text, expected) => {
    expect(runStep(strayBlanks, [text]).texts).toEqual([expected])
  })

  it('stay where they part a heading from its text', () => {
    const body = '全县上下团结一心，把各项工作都推向了新的高度，群众的日子越过越好，精神面貌焕然一新。'
    const text = `一、2023年工作回顾 ${body}${body} 二、2024年工作安排 ${body}${body}`
    expect(runStep(strayBlanks, [text]).texts).toEqual([text])
  })
})

describe('a heading cut in two', () => {
  const heading = ['三、持续提升政府', '治理效能和服务水平']
  const prose = '人民满意是衡量政府工作的根本标准，全县政府系统要坚持干字当头、实字为先。'

  it('is one line again', () => {
    expect(runStep(cutHeadings, [...heading, prose]).texts).toEqual([heading.join(''), prose])
  })

  it('is none where other phrases stand alone on their lines', () => {
    const lines = [...heading, prose, '干部队伍作风持续好转', prose]
    expect(runStep(cutHeadings, lines).texts).toEqual(lines)
  })
})

describe('paragraphs that only their indents part', () => {
  const prose = '人民满意是衡量政府工作的根本标准，全县政府系统要坚持干字当头、实字为先。'.repeat(4)

  it('are lines again', () => {
    const line = ['政府工作报告', '各位代表：', prose, '一、工作回顾', prose].join('\u3000\u3000')
    expect(runStep(indentBreaks, [line]).texts).toHaveLength(5)
  })

  it.each([
    ['成绩来之不易。', '一、2023年工作回顾'],
    ['成绩来之不易！', '（一）产业提质增效'],
    ['这份答卷怎么样？', '第二部分\u30002024年工作安排'],
    ['群众称赞“越过越好。”', '三、擦亮“青石服务”品牌'],
    ['落实《工作规则》，成绩来之不易。', '四、促进一、二、三产业融合'],
  ])('are parted from a heading without an indent of its own: %s / %s', (sentence, heading) => {
    const line = ['各位代表：', prose, sentence + heading, prose, prose].join('\u3000\u3000')
    const { texts, edits } = runStep(indentBreaks, [line])
    expect(texts).toEqual(['各位代表：', prose, sentence, heading, prose, prose])
    const [before, after] = [sentence.slice(-8), heading.slice(0, 8)]
    expect(edits).toEqual([
      expect.objectContaining({ kind: 'blank', before: '\u3000\u3000', after: '' }),
      {
        kind: 'blank',
        line: 1,
        before: before + after,
        after: `${before}\n${after}`,
        reason: '标题没有缩进，接在上一段之后，改为另起一行',
      },
    ])
  })

  it.each([
    ['a list after a colon', '成绩来之不易。重点抓好三件事：一、修路二、修桥'],
    ['a list after the end of a sentence', '重点有三。一、修路，二、修桥'],
    ['the sectors of the economy', '结构更优。一、二、三产业协调发展'],
    ['a list in a quotation', '章程写道：“村民要守约。一、爱护林木'],
    ['a list in straight quotation marks', '章程写道："村民要守约。一、爱护林木"'],
    ['a list in brackets', '修订村规（村民要守约。一、爱护林木'],
    ['a numbered sentence', '成绩来之不易。一、产业更加兴旺。'],
    ['a numbered clause', '成绩来之不易。（一）产业更加兴旺；'],
    ['a numbered sentence that goes on below', '成绩来之不易。（一）产业更加兴旺，'],
    ['a mark alone', '成绩来之不易。（一）'],
    ['a unit longer than a heading', `成绩来之不易。一、${'产业更加兴旺'.repeat(8)}`],
    ['a unit without a mark', '成绩来之不易。2024年工作安排'],
  ])('are not cut before %s', (_name, paragraph) => {
    const pieces = ['各位代表：', prose, paragraph, prose, prose]
    expect(runStep(indentBreaks, [pieces.join('\u3000\u3000')]).texts).toEqual(pieces)
  })

  it('are not looked for in a line of the title block', () => {
    const line = '县长\u3000\u3000方\u3000\u3000圆\u3000\u3000（代）'
    expect(runStep(indentBreaks, [line]).texts).toEqual([line])
  })
})
