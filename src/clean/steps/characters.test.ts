import { describe, expect, it } from 'vitest'
import { runStep } from './run-step.ts'
import { htmlEntities } from './html-entities.ts'
import { invisibleCharacters } from './invisible-characters.ts'
import { literalBreaks } from './literal-breaks.ts'
import { lostGlyphs } from './lost-glyphs.ts'
import { markdownMarks } from './markdown-marks.ts'
import { radicals } from './radicals.ts'
import { spacedDigits } from './spaced-digits.ts'

describe('line ends that were left as letters', () => {
  it('become line ends, each with an edit', () => {
    const { texts, edits } = runStep(literalBreaks, ['政府工作报告\\r\\n各位代表：\\n现在'])
    expect(texts).toEqual(['政府工作报告', '各位代表：', '现在'])
    expect(edits.map(({ before }) => before)).toEqual(['\\r\\n', '\\n'])
  })
})

describe('character references of HTML', () => {
  it.each([
    ['青石&nbsp;县', '青石 县'],
    ['&ldquo;五小&rdquo;工程', '“五小”工程'],
    ['&#24314;&#x8BBE;', '建设'],
    ['<U+00A0>青石县', '\u00a0青石县'],
    ['A&B公司和R&D;投入', 'A&B公司和R&D;投入'],
  ])('%s → %s', (text, decoded) => {
    expect(runStep(htmlEntities, [text]).texts).toEqual([decoded])
  })
})

describe('radicals in the place of characters', () => {
  it('become the characters, each run with an edit', () => {
    const { texts, edits } = runStep(radicals, ['⼯作稳步推进，收⼊增⻓'])
    expect(texts).toEqual(['工作稳步推进，收入增长'])
    expect(edits.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['character', '⼯', '工'],
      ['character', '⼊', '入'],
      ['character', '⻓', '长'],
    ])
  })
})

describe('figures set apart from each other', () => {
  it('are one number again where the years are printed so', () => {
    const lines = ['——1 9 9 8 年3 月5 日', '1 9 9 7 年生产总值7 4 7 7 2 亿元，增长8 .8 %。']
    expect(runStep(spacedDigits, lines).texts).toEqual(['——1998年3月5日', '1997年生产总值74772 亿元，增长8.8%。'])
  })
  it('stay where they are two numbers', () => {
    expect(runStep(spacedDigits, ['1 2 3', '2024年1 2']).texts).toEqual(['1 2 3', '2024年1 2'])
  })
})

describe('characters that nobody sees', () => {
  it.each(['青\u200b石', '\u202a青石\u202c', '青\u0007石', '青\u00ad石', '\ufe0f青石'])('%j → 青石', (text) => {
    const { texts, edits } = runStep(invisibleCharacters, [text])
    expect(texts).toEqual(['青石'])
    expect(edits.every(({ kind }) => kind === 'character')).toBe(true)
  })
})

describe('rests of lost characters', () => {
  it.each([
    ['政??府??工??作', '政 府 工 作'],
    ['县长?? 方圆', '县长  方圆'],
    ['县长?方圆', '县长 方圆'],
    ['三、2014年重点工作?', '三、2014年重点工作'],
    ['各位代表：?', '各位代表：'],
    ['圆满完成。??二是大力推进', '圆满完成。二是大力推进'],
    ['名列前茅。?提升服务水平', '名列前茅。提升服务水平'],
    ['二\uFFFD\uFFFD三五年远景目标', '二〇三五年远景目标'],
  ])('%s → %s', (text, repaired) => {
    expect(runStep(lostGlyphs, [text]).texts).toEqual([repaired])
  })

  it('leave a real question alone', () => {
    expect(runStep(lostGlyphs, ['钱从哪里来?人往哪里去?']).texts).toEqual(['钱从哪里来?人往哪里去?'])
  })

  it('leave a question in a heading alone', () => {
    expect(runStep(lostGlyphs, ['发展为了谁?依靠谁?']).texts).toEqual(['发展为了谁?依靠谁?'])
  })
  it('stay, with a doubt, where they may stand for ⑪ and above', () => {
    const { texts, doubts } = runStep(lostGlyphs, ['⑩修桥。?修路。'])
    expect(texts).toEqual(['⑩修桥。?修路。'])
    expect(doubts).toHaveLength(1)
  })

  it('stay, with a doubt, where nothing tells what was lost', () => {
    const { texts, doubts } = runStep(lostGlyphs, ['青\uFFFD县'])
    expect(texts).toEqual(['青\uFFFD县'])
    expect(doubts).toHaveLength(1)
  })
})

describe('marks of Markdown and bullets', () => {
  it.each([
    ['## 一、工作回顾', '一、工作回顾'],
    ['- 一年来，我们', '一年来，我们'],
    ['  • 2024-02-26', '2024-02-26'],
    ['种**植和**养殖', '种植和养殖'],
    ['——经济总量', '——经济总量'],
    ['※名词解释※', '※名词解释※'],
    ['-5℃的低温', '-5℃的低温'],
    ['#1机组', '#1机组'],
  ])('%s → %s', (text, plain) => {
    expect(runStep(markdownMarks, [text]).texts).toEqual([plain])
  })
})
