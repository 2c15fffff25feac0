/** What the frame of a web page prints around a document. All patterns are asked of a line without its blanks. */

/** Lines that belong to a page and never to a report, wherever they stand. */
const CHROME = [
  /^分享(?:到|至)?[:：]?$/u,
  /^[【[〖]?(?:字号|字体)[:：]?.{0,16}$/u,
  /^(?:打印|下载|全屏|收藏|复制|关闭|返回|加大|还原|减小|[大中小】]|评论[:：]?\d*|点赞|首页|放大|缩小|默认|繁體|简体)$/u,
  /^(?:打印|关闭|返回|收藏|下载)(?:本页|窗口|本文|顶部|首页|页面|列表|全文|附件)?(?:[|丨]?(?:打印|关闭|返回|收藏|下载)(?:本页|窗口|本文|顶部|首页|页面|列表|全文|附件)?)*$/u,
  /^[上下]一[篇条页个则][:：]?.{0,60}$/u,
  /^相关(?:文章|报道|报告|链接|附件|新闻|阅读|稿件|信息|推荐|文档|解读|内容)[:：>》]*$/u,
  /^(?:本栏|本站|栏目|今日|图片|热点|热门|最新|精彩)(?:最新|推荐|导航|新闻|文章|排行|阅读|内容)[:：]?$/u,
  /^(?:阅读|点击|浏览|访问)(?:排行|次数|量|数)[:：]?\d*次?$/u,
  /^标签云?[:：]?$/u,
  /^[【[（(]?(?:责任编辑|责编|编辑|编审|审核|校对|监制|初审|复审|终审|录入|信息员)[:：].{0,30}$/u,
  /^(?:扫一扫|扫码).{0,30}$/u,
  /^(?:QQ空间|新浪微博|腾讯微博|微信|微博|人人网|开心网|百度空间|和讯|天涯社区|豆瓣|朋友圈)$/u,
  /(?:ICP备|公网安备|网站标识码|网站地图|版权所有|Copyright|All ?Rights ?Reserved)/iu,
  /^(?:主办|承办|协办|技术支持|维护单位)(?:单位)?[:：].{0,60}$/u,
  /^(?:免责声明|版权声明|特别声明).{0,200}$/u,
  /^(?:(?:网站首页|首页|联系我们|关于我们|网站声明|隐私声明|政府信息公开|无障碍浏览|无障碍|长者专区|长者模式|关怀版|适老版|智能问答|ENGLISH|English|繁體|简体|繁|手机版|登录|注册|设为首页|加入收藏|企业入驻|使用帮助)[|丨·]*)+$/u,
  /^(?:有想补充的信息)?[?？]?点我投稿$/u,
  // A trail of links: 首页>政务公开>政府工作报告
  /^(?:网站)?首页[>＞»›/].{0,80}$/u,
  /^(?:当前位置|您(?:现在|当前)?的?位置|您所在的位置)[:：].{0,80}$/u,
  /^(?:索引号|信息分类|发布机构|公开方式|公开范围|主题分类|主题词|文号|成文日期|有效性)[:：].{0,60}$/u,
]

export function isChrome(bare: string): boolean {
  return bare.length <= 260 && CHROME.some((pattern) => pattern.test(bare))
}

/** The licence note of an archive: all that follows is the archive's. */
const LICENCE = /^(?:本作品(?:是|在).{0,40}|PublicdomainPublicdomain)$/u

export function opensLicence(bare: string): boolean {
  return LICENCE.test(bare)
}

/** The bar under the title of a page: 时间：2023-03-30 作者：… 来源：… 阅读：661 */
const PAGE_BAR = /^(?:(?:发布)?(?:时间|日期)|作者|来源)[:：].{0,80}(?:阅读|点击|浏览|作者|字号|字体|访问量)/u

export function isPageBar(bare: string): boolean {
  return PAGE_BAR.test(bare)
}

/** `标题：…`, `来源URL：…`: a scraper wrote what it knew above the text, and 正文： below it. */
const STATED =
  /^(标题|题目|发文单位|发布单位|发布机构|发文时间|发布时间|发布日期|报告人|来源|来源URL|来源网址|网址|URL|链接|地区|年份|正文|全文|内容)[:：](.*)$/u

export function statedField(bare: string): { name: string; value: string } | null {
  const match = STATED.exec(bare)
  return match ? { name: match[1] ?? '', value: match[2] ?? '' } : null
}
