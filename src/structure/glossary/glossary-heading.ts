/** The line that opens a report's glossary section. */

/** Marks that editors set round such a heading, and blanks between its letters: ※名 词 解 释※, 【名词解释】：, ## 注释. */
const DECORATION = /[\s#*※★☆◆■●【】〔〕[\]［］<>〈〉=_~～\-—–]+/gu

const ANNEX = '(?:附[件录则表]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})?[：:、.．]?)?'
const MARKER = '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])?'
const REPORT = '(?:《?[\\p{Script=Han}\\d]{0,16}报告》?)?'
const OF = '(?:[中里新]|有关|内容|部分|相关|若干|主要|重要|重点|专业|涉及|所涉){0,3}的?'
const WORDS = '(?:专有|专业)?(?:名词|名称|词语|词汇|词条|用语|术语|短语|缩略语|缩略词|简称|新词|热词|概念)'
const EXPLAINED = '的?(?:解释|注释|说明|释义|简释|解读|注解|诠释|浅释|索引)[单表]?'
const REMARK = '(?:[（(][^（）()]{0,20}[）)])?[：:]?'
const LIST = `${WORDS}(?:[、，,和与及/]?${WORDS}){0,2}${EXPLAINED}`
const HEADING = new RegExp(
  `^${ANNEX}${MARKER}[《“"]?${REPORT}${OF}(?:${LIST}|注释|注解|释义|尾注)[》”"]?${REMARK}$`,
  'u',
)

/** Texts in traditional characters print the same words. */
const TRADITIONAL = '詞釋註說術語關報專縮彙條簡稱錄'
const SIMPLIFIED = '词释注说术语关报专缩汇条简称录'

/** No such heading is longer; a sentence that speaks of 名词解释 is. */
const LENGTH = 40

/** True of a whole line that is the heading of a glossary section, however it is printed. */
export function isGlossaryHeading(text: string): boolean {
  // Longer lines are not even squeezed: a report can be one line of 18,000 characters.
  if (text.length > LENGTH * 3) return false
  const bare = text
    .replace(DECORATION, '')
    .replace(/[詞釋註說術語關報專縮彙條簡稱錄]/g, (letter) => SIMPLIFIED[TRADITIONAL.indexOf(letter)] ?? letter)
  return bare.length <= LENGTH && HEADING.test(bare)
}
