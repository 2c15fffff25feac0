/**
 * Characters that an encoding could not carry became "?" or U+FFFD. A "?" in a place where no question can end is
 * such a rest: doubled between characters (a lost blank), or right after the end of a sentence.
 */
import { textAround } from '../../ingest/text-around.ts'
import { eachLine, type CleaningLog } from '../cleaning-log.ts'
import type { WorkLine } from '../work-line.ts'

const RUN = /\?(?:\s*\?)+/g
const AFTER_SENTENCE = /(?<=[。！；])\?(?=[\p{Script=Han}“（])/gu
/** On a line of the title block or a heading (国务院总理?某某, 三、重点工作?) nobody asks a question. */
const LONGEST_HEADING = 40
const IN_HEADING = /(?<=[\p{Script=Han}：])\?(?=\p{Script=Han}|$)/gu
const QUESTION = /[吗呢吧么哪谁何几否怎]|多少|是不是|能不能|[来往]?[从往].{0,6}去/u
/** 二��三五年: between the figures of a year only 〇 can have stood. */
const LOST_ZERO = /(?<=[一二三四五六七八九〇])\uFFFD{1,3}(?=[一二三四五六七八九〇]{1,2}年)/gu

export const lostGlyphs = eachLine((line, log) => {
  if (!/[?\uFFFD]/.test(line.text)) return line.text
  return markReplacements(dropQuestionMarks(line, log), line, log)
})

function dropQuestionMarks(line: WorkLine, log: CleaningLog): string {
  const text = dropInHeading(line, log)
  const withoutRuns = text.replace(RUN, (found: string, at: number) => {
    const between = at === 0 || /[。！；，]$/u.test(text.slice(at - 1, at)) ? '' : ' '
    const around = textAround(text, at, at + found.length)
    log.edit('character', line.line, found, between, '转码时丢失的字符，只剩问号', around)
    return between
  })
  // Circled numbers above ⑩ are the ones that old encodings lack; where ① to ⑩ stand, the "?" marks an item.
  if (/⑩/.test(withoutRuns) && AFTER_SENTENCE.test(withoutRuns)) {
    AFTER_SENTENCE.lastIndex = 0
    log.doubt('lost-glyph', line.line, '问号处原来可能是⑪以后的圈码，无法确认，照原样保留', 0.5)
    return withoutRuns
  }
  AFTER_SENTENCE.lastIndex = 0
  return withoutRuns.replace(AFTER_SENTENCE, (found: string, at: number) => {
    const around = textAround(withoutRuns, at, at + found.length)
    log.edit('character', line.line, found, '', '句末之后的问号是转码时丢失的字符', around)
    return ''
  })
}

function dropInHeading({ text, line }: WorkLine, log: CleaningLog): string {
  if (text.length > LONGEST_HEADING || /[。，；]/u.test(text) || QUESTION.test(text)) return text
  return text.replace(IN_HEADING, (found: string, at: number) => {
    const blank = at === text.length - 1 ? '' : ' '
    log.edit('character', line, found, blank, '转码时丢失的空格，只剩问号', textAround(text, at, at + found.length))
    return blank
  })
}

function markReplacements(text: string, line: WorkLine, log: CleaningLog): string {
  const repaired = text.replace(LOST_ZERO, (found: string, at: number) => {
    log.edit('repair', line.line, found, '〇', '年份中丢失的“〇”', textAround(text, at, at + found.length))
    return '〇'
  })
  if (repaired.includes('\uFFFD')) log.doubt('lost-glyph', line.line, '有无法还原的乱码字符（�），照原样保留', 0.5)
  return repaired
}
