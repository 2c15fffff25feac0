import { describe, expect, test } from 'vitest'
import { inlineMarks, withoutOverlaps, type InlineMark } from './inline-marks.ts'
import { lighthouse, sampleContext, sampleReport, spanOf } from './sample-report.ts'

const marks = inlineMarks(sampleReport, sampleContext)
const shown = (block: string) =>
  (marks.get(block) ?? []).map((mark) => {
    const text = sampleReport.blocks.find(({ id }) => id === block)?.text.slice(mark.start, mark.end)
    return `${text} ${mark.level}`
  })

describe('the level of each mark', () => {
  test('in a paragraph: indicator figures and the first mention of an explained word are quiet', () => {
    expect(shown('b4')).toEqual([
      '5.7% quiet',
      '灯塔计划 quiet',
      '[1] always',
      '22个 full',
      '灯塔计划 full',
      '3处 full',
      '云帮办 full',
    ])
  })
  test('a word already marked in its section is not quiet again', () => {
    expect(shown('b5')).toEqual(['灯塔计划 full'])
  })
  test('headings hold no words, and a word is not marked inside its own definition', () => {
    expect(shown('b3')).toEqual([])
    expect(shown('b7')).toEqual([])
  })
  test('leads hold no words', () => {
    const report = { ...sampleReport, leads: [{ block: 'b5', start: 0, end: 9 }] }
    expect(inlineMarks(report, sampleContext).get('b5')).toBeUndefined()
  })
  test('but a reference mark, which the source prints, is linked in a heading and in a lead, never across the edge of one', () => {
    const { start, end } = sampleReport.noteMarks[0] ?? { start: 0, end: 0 }
    const inLead = { ...sampleReport, leads: [{ block: 'b4', start: 0, end }] }
    expect(
      inlineMarks(inLead, sampleContext)
        .get('b4')
        ?.filter(({ kind }) => kind === 'note-mark'),
    ).toHaveLength(1)
    const across = { ...sampleReport, leads: [{ block: 'b4', start: 0, end: start + 1 }] }
    expect(
      inlineMarks(across, sampleContext)
        .get('b4')
        ?.filter(({ kind }) => kind === 'note-mark'),
    ).toHaveLength(0)
    const inHeading = { ...sampleReport, noteMarks: [{ block: 'b3', start: 0, end: 1, entry: 'b7' }] }
    expect(inlineMarks(inHeading, sampleContext).get('b3')).toHaveLength(1)
  })
  test('an unexplained word is marked once a section', () => {
    const mentions = [...sampleReport.mentions, { ...spanOf('b5', '二期'), term: 'yunbangban' }]
    const again = inlineMarks({ ...sampleReport, mentions }, sampleContext)
    expect(again.get('b5')?.map(({ start }) => start)).toEqual([0])
  })
})

test('a word that holds one mark of a quotation is shown with both, its mention staying what it is', () => {
  const text = '推广“云帮”办，各村有“灯塔”。'
  const blocks = sampleReport.blocks.map((block) => (block.id === 'b5' ? { ...block, text } : block))
  const mention = { block: 'b5', start: 3, end: 7, term: 'yunbangban' }
  const quoted = { block: 'b5', start: 12, end: 14, term: 'dengtajihua' }
  const report = { ...sampleReport, blocks, mentions: [mention, quoted] }
  const marked = inlineMarks(report, sampleContext).get('b5')
  expect(marked?.map(({ start, end }) => text.slice(start, end))).toEqual(['“云帮”办', '灯塔'])
  expect(mention).toMatchObject({ start: 3, end: 7 })
})

describe('of overlapping marks', () => {
  const term = (start: number, end: number): InlineMark => ({
    kind: 'term',
    start,
    end,
    level: 'full',
    term: lighthouse,
  })
  const note = (start: number, end: number): InlineMark => ({
    kind: 'note-mark',
    start,
    end,
    level: 'always',
    entry: 'b7',
  })

  test('the longest stays, also when a shorter one starts before it', () => {
    expect(withoutOverlaps([term(0, 3), term(2, 7)]).map(({ start }) => start)).toEqual([2])
  })
  test('of two as long the more specific stays', () => {
    expect(withoutOverlaps([term(0, 3), note(0, 3)]).map(({ kind }) => kind)).toEqual(['note-mark'])
  })
  test('neighbours that only touch both stay', () => {
    expect(withoutOverlaps([term(3, 5), term(0, 3)]).map(({ start }) => start)).toEqual([0, 3])
  })
})
