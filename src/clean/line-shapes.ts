/** The shapes of lines that several cleaning steps ask about. */
import { squeeze } from './work-line.ts'

/** A line that opens a numbered item (U+2460 is ①, U+3220 is ㈠, U+FF10 is the full-width 0): 一、 （一） 1. （1） ① 第一章 一是 [1] 〔1〕. */
const NUMBERED =
  /^(?:[一二三四五六七八九十百]{1,4}\s?、|[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]|[\u3220-\u3229\u2460-\u2473]|[\d\uff10-\uff19]{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|第[一二三四五六七八九十]{1,3}[章节部分]|[一二三四五六七八九十]{1,2}(?:是|要)|[[［【〔]\d{1,3}[\]］】〕])/u

export function isNumbered(text: string): boolean {
  return NUMBERED.test(text)
}

/** Marks that end a sentence, with closing quotes and brackets, or a remark in brackets (（热烈鼓掌）), after them. */
const SENTENCE_END = /[。！？!?…；;：:][”’"』」）)】\]]*(?:[（(][^（）()]{1,12}[）)])?$/u

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}

/** No heading ends in one of these, and no sentence either. */
const OPENING_MARK = /[（《「『【〈“‘(、，,的和与及]$/u

export function breaksOff(text: string): boolean {
  return OPENING_MARK.test(text)
}

/** The words that open a speech: 各位代表： 同志们！ */
const SALUTATION =
  /^(?:主席团[、，,])?(?:尊敬的)?(?:各位(?:代表|委员|同志|领导)|同志们|代表们)(?:[、，,]?(?:各位(?:代表|委员|同志|领导|来宾|嘉宾|朋友)|委员们?|同志们|朋友们))*[：:！!]/u

export function opensWithSalutation(text: string): boolean {
  return SALUTATION.test(squeeze(text))
}

/** A title of a report by itself on a line, possibly spaced out: 政 府 工 作 报 告. */
const REPORT_TITLE =
  /^[\p{Script=Han}\d（）()“”《》]{0,24}(?:政府|管委会|管理委员会|[区市县年])?工作报告(?:[（(][^（）()]{1,16}[）)])?$/u

export function isReportTitle(text: string): boolean {
  const bare = squeeze(text).replace(/\?/g, '')
  return bare.length <= 40 && REPORT_TITLE.test(bare)
}

/** Running text: long enough for a sentence, and punctuated as one. */
export function isProse(text: string): boolean {
  return text.length >= 20 && /[。，；！,]/u.test(text)
}
