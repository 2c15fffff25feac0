/** What a line of a glossary section can be besides an entry. */

/** Marks that end a sentence, with the quotes, brackets and back references (见第3页) behind them. */
const SENTENCE_END =
  /[。！？!?…；;][”’"』」）)】\]\s]*(?:[（(][^（）()]{0,24}[）)]\s*(?:。\s*)?)?$|[（(](?:[详参]?见)?第?\s*\d[^（）()]{0,16}页[）)]\s*$/u

export function sentenceEnds(text: string): boolean {
  return SENTENCE_END.test(text.slice(-60))
}

/** A remark about the list, in brackets or saying how it is ordered, or the head of a glossary set as a table. */
export function isNote(text: string): boolean {
  const bare = text.trim()
  if (bare.length > SHORT_NOTE) return false
  if (TABLE_HEAD.test(bare)) return true
  if (/^[（(][^（）()]*[）)]$/u.test(bare)) return !/[：:]/u.test(bare)
  return /(?:先后|出现|音序|笔画)(?:顺序|次序|为序|排序|排列)/u.test(bare)
}
const SHORT_NOTE = 50
const TABLE_HEAD = /^(?:序号\s*)?(?:名词|名称|词条|术语|词语|用语)\s+(?:解释|释义|说明|注释|含义|内容)(?:\s+备注)?$/u

/** Openings of lines that web pages put below a report. */
const CHROME =
  /^(?:分享[到至]|上一篇|下一篇|相关(?:链接|文章|附件|新闻|评论|阅读|报道|稿件|解读)|本栏(?:最新|推荐)|阅读排行|扫一扫|扫码|版权所有|免责声明|附件下载|【(?:字体|打印|关闭|纠错)|[A-Z]{0,2}ICP)/u
/** Labels of the page (来源：, 打印); without the colon or the end of the line they may open any sentence. */
const PAGE_LABEL =
  /^(?:责任编辑|编辑|审核|校对|作者|(?:信息)?来源|稿源|发布(?:时间|日期|单位|机构)|打印(?:本页)?|关闭(?:窗口)?|字号|(?:主办|承办)(?:单位)?|地址|电话|邮编|网址|网站(?:地图|标识码?)|备案号?|监制|声明|标签|点击(?:数|量|次数)?|浏览(?:量|次数)?)\s*(?:[：:]|$)/u
/** 附件, 附件3, 附表1：重点项目表. */
const ANNEX = /^附[件表录](?:\s*(?:[：:]\s*)?$|\s?[一二三四五六七八九十\d])/u

/** True of a line that ends the glossary whatever stands before it: site chrome, or the heading of an annex. */
export function isForeign(text: string): boolean {
  const bare = text.trim()
  return CHROME.test(bare) || PAGE_LABEL.test(bare) || ANNEX.test(bare)
}
