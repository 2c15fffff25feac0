/**
 * Words around what is measured: those that name nothing and may stand between the name and its figure
 * (高新技术企业[总数预计超]1200家, [全年增长]4.7%), and those that make a name part of another thing.
 */

const list = (text: string): string[] => text.split(' ')

const ADVERBS = list(
  '预计 力争 确保 争取 努力 继续 保证 分别 双双 均 都 也 再 又 已 将 可 累计 共计 总计 合计 共 约 近 超过 超 突破 跨越 逾 达到 达 到 为 至 在 较 比 同比 环比 名义 实际 现价 按可比价格计算 按可比价格 按可比价 首次 首破 率先 连续 平均 保持 维持 稳定 控制 了 的 是 由 从 其中 以来 左右 以上 以内 以下 不少于 不低于 不超过 不足 不到 接近 高达 年 每 有 并 和 与 及 还 预期 目标 按 口径 全口径 合理 区间 同 增至 升至 降至 站上 迈向 冲刺 迈上 迈过 台阶 大关 历史性 这 期间 扭负为正 由负转正 由降转升 止跌回升 企稳回升 稳步 持续 平稳',
)
const SCOPES = list(
  '全社会 全市 全省 全区 全县 全旗 全州 全国 我市 我区 我县 我省 本市 本区 各类 各级 规模 总量 总数 总额 总值 总规模 总人数 存量 数量 户数 人数 人次 户 个数 家数 总户数 保有量 拥有量 量 数 额 指标',
)
const CHANGES = list(
  '增长率 增长 增速 增幅 涨幅 下降 上升 上涨 提高 提升 降低 增加 减少 回落 回升 扩大 净增 新增 新 增 降 涨 长 速 翻番 翻一番 翻两番',
)
const VERBS = list(
  '完成 实现 建成 建设 新建 改建 改造 新改建 新改扩建 开工 完工 竣工 交付 筹集 基本 推进 启动 实施 培育 引进 认定 净 入库 评价 申报 备案 发展 投入 投用 投资 安排 规划 加快 推动 支持 帮扶 帮助 吸引 吸纳 接待 办理 计划 拓展 扩容 建好 配建 布局 增设 增配 供给 供应 安装 登记 注册 创建 打造 全面 突破性 持续 更 进一步 大力 深入 全力',
)
const TIMES = list('全年 今年 去年 明年 上年 当年 同期 年内 年均 年度 年底 年末 五年来 五年 四年 三年 两年')

function anyOf(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
}

const DATES = [
  '(?:19|20)\\d\\d ?年?',
  '[一二三四1-4]季度',
  '[上下]半年',
  '前[二三]季度',
  '前?\\d{1,2}[-—至]?\\d{0,2} ?个?月份?',
  '“?十[一二三四五]五”?(?:期间|时期|末)?',
].join('|')
const PUNCTUATION = '[\\s,，、:：“”"‘’（）()《》—-]'
const FILLERS = new RegExp(
  [PUNCTUATION, DATES, anyOf([...TIMES, ...ADVERBS, ...SCOPES, ...CHANGES, ...VERBS])].join('|'),
  'gu',
)

/** What is left of a clause when the words that name nothing are taken out. */
export function withoutFillers(text: string): string {
  return text.replace(FILLERS, '')
}

/** Right before an indicator's name these make it a part of it, or another thing: 综保区|进出口总额, 惠及|经营主体. */
const PARTS = list(
  '综保区 保税区 跨境电商 乡村 民营 民间 制造业 房地产 口岸 园区 开发区 街道 机电产品 私营 个体 外资 基础设施 高技术 战略性新兴 单位 万元 亿元 每万元 人均 占 服务贸易 数字贸易 入境 夜间 假日 文化 体育 人口 规上高新 惠及 服务 走访 帮扶 帮助 支持 覆盖 涉及 带动 人工智能 生物医药 自贸区 试验区 边境 小额 港口 沿线国家',
)
const PART_OF_WHOLE = new RegExp(`(?:${anyOf(PARTS)}|对[^，。]{0,8}(?:国家|地区))(?:的|各类|全[市区县省])?$`, 'u')

/** Whether the words before an indicator's name make it a part of the indicator (乡村旅游收入) or another thing. */
export function isPartOfWhole(before: string): boolean {
  return PART_OF_WHOLE.test(before.slice(-24))
}

const OPENING = list(
  '预计 力争 确保 全年 累计 共 全市 全区 全县 全省 新增 净增 完成 实现 建成 新建 改造 推进 启动 实施 引进 签约 举办 开展 发放 培育 认定 获评 获批 打造 投入 兑现 整治 开通 开工 竣工 打通 畅通 优化 完善 消除 提升 创建 组织 安排 筹集 服务 帮助 协调 解决 推动 加快 支持 成功 协助 接待 办理 吸纳 布局 转化 建设 达到 突破 全面 其中 分别 惠及 我们 以下 重点 要 抓好 抓了 因地制宜 拨付 更新 加装 调处 落实 并 和 的 达 超过 超 近 约 较 比 由 从 等',
)
const CLOSING = list(
  '预计 累计 总量 总数 总计 合计 共计 分别 各 均 已 达到 达 突破 超过 超 跨越 近 约 过 增长 下降 增加 增至 提高 提升 降低 减少 上升 完成 实现 为 至 到 在 不少于 不低于 不超过 接近 控制 稳定 保持 同比 增速 规模 数量 年均 的 是 有 等',
)
// One word a time: a repeated group of words that contain each other would backtrack without end.
const OPENING_WORD = new RegExp(`^(?:[\\s、，,“”"]|${anyOf(OPENING)})`, 'u')
const CLOSING_WORD = new RegExp(`(?:[\\s、，,“”"]|${anyOf(CLOSING)})$`, 'u')

/** A clause without the verbs that open it and the words that close it before the figure. */
export function nounOf(clause: string): string {
  let words = clause
  for (let match = OPENING_WORD.exec(words); match !== null; match = OPENING_WORD.exec(words)) {
    words = words.slice(match[0].length)
  }
  for (let match = CLOSING_WORD.exec(words); match !== null; match = CLOSING_WORD.exec(words)) {
    words = words.slice(0, -match[0].length)
  }
  return words
}
