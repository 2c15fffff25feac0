/** The units that figures of government reports carry, and where a unit only looks like one. */
import type { FigureKind } from '../model/report.ts'

export interface Unit {
  /** As written. */
  text: string
  kind: FigureKind
  /** Canonical name: 平米 → 平方米, 元 → CNY. */
  unit: string
  /** What one of it is in the canonical unit. */
  factor: number
  /** Not this unit when the text goes on like this (场景 is not a 场 of events). */
  unless: readonly string[]
  /** May follow a numeral in Chinese characters (三个): false for what is mostly part of names then (三部, 四口). */
  chinese: boolean
}

const list = (text: string): string[] => text.split(' ').filter((part) => part !== '')

/** Counting words: the unit is the word as written. A slash adds the continuations that show it is another word. */
const CLASSIFIERS_WITH_CHINESE = list(
  '个 家/庭/园/具/电 项 条/件/例 场/景/所/馆/地 场次 件/套 次/产业/会议/全会/全体/中央/党代/于/干/生/供水/创业/元 类/型/似 名/录/称/牌/义/誉 处/置/理 种/植/业/子/苗/粮/养/质 座/谈 所/有/在/需/以/属 户/外/籍/口 户次 轮/次/动/车 轮次 批/准/复/次/发 批次 起/来/步/草/点/源/到/重 辆/次 辆次 台/湾/账/阶/资/商/风/山 艘 架/构/次 架次 套/餐 栋 幢 间/接 篇/章 款/项 宗 位/于/居/列/一体/数/置/次 对/口/接/比/一/外/标/照 支/持/部/撑/出/付/援/行 只/有/要/能/是 头/部 例/如 人次 人份 户家 份/额 笔 门/类/槛/户/诊/店/票 枚 颗 根/据/本/治 株 棵/树顺/树项/树涂/树公 张/家/贴 册 幅/度 盏 本/科/土/地/市/级/区/外/省/次/届/部/轮/质/行/报/届 站/点/位/房/在/式 站点',
)
const CLASSIFIERS_ARABIC_ONLY = list(
  '人/民/工/均/大/才/寿/防/社/居/机/力/本/性/物/群 分/别/类/布/级/区/行/期/为/之/公司/局/中/院/校/析/钟/享/散/流/队/步/段/管/拣/成/数线/站/组 参数 参数量 部/门/分/委/级/队/署/位/长/落 眼/科/光 口/径/岸/袋/号/碑/腔/粮/味 片/区/面 块/状 羽/毛 尾/矿/气/水 匹 箱 瓶 桶 车/间/辆/位/站/联/路/谷/都/型/规/次/道 车次 班/子/列/级/组/次/车 班次 趟 航次 列/入/车/为 层/级/次/面/楼 组/织/建/团/成/合 节/能/点/约/水/日/目/会 堂 课时 学时 道/路/口/德/闸 床/位/头 张床 员/工 首/批/次/个/家/创/都/届/位/席/发/条 剂/次 剂次 针 针次 粒 包/括/容/联/保 字/节 单/位/元/一/独/季/体/机/北 票/据/房 村/级/民/庄/集/组/镇/委/务/网/湾/居 县/级/城/域/区/市/委/乡 省/级/属/市/内/外/委/直/会/道/长/运/区 国/家/际/内/道/有/防/企/土/民/资/债/务/标/产/省/网/控/考/债/集 校/园/区/企/地/长/内/外/际/外/车 岁/以前 位次 标准床 课/程/堂/题 度电 席/位 台套 台次 台件 件次 家次 人日 人天 罐',
)

const MEASURES: readonly (readonly [text: string, unit: string, factor: number, unless?: string])[] = [
  ['平方公里', '平方公里', 1],
  ['平方千米', '平方公里', 1],
  ['平方米', '平方米', 1],
  ['平米', '平方米', 1],
  ['㎡', '平方米', 1],
  ['m²', '平方米', 1],
  ['km²', '平方公里', 1],
  ['平方', '平方米', 1, '根'],
  ['立方米/秒', '立方米/秒', 1],
  ['立方米/日', '立方米/日', 1],
  ['立方米', '立方米', 1],
  ['立方', '立方米', 1],
  ['方', '平方米', 1, '面 案 式 向 针 略 位 便 可 阵 才 法 言 圆 米 程 志 能 公里 块 舱 形 城'],
  ['公里', '公里', 1],
  ['千米', '公里', 1],
  ['km', '公里', 1],
  ['海里', '海里', 1],
  ['延米', '米', 1],
  ['毫米', '毫米', 1],
  ['厘米', '厘米', 1],
  ['纳米', '纳米', 1],
  ['微米', '微米', 1],
  ['英寸', '英寸', 1],
  ['米', '米', 1, '粉 酒 面 兰 哈 线'],
  ['公顷', '公顷', 1],
  ['亩', '亩', 1, '均 产 次'],
  ['吨公里', '吨公里', 1],
  ['人公里', '人公里', 1],
  ['吨/日', '吨/日', 1],
  ['吨/天', '吨/日', 1],
  ['吨/年', '吨/年', 1],
  ['吨', '吨', 1, '位'],
  ['公斤', '公斤', 1],
  ['千克', '公斤', 1],
  ['斤', '斤', 1],
  ['微克/立方米', '微克/立方米', 1],
  ['毫克/升', '毫克/升', 1],
  ['千伏安', '千伏安', 1],
  ['千伏', '千伏', 1],
  ['kV', '千伏', 1],
  ['KV', '千伏', 1],
  ['kv', '千伏', 1],
  ['伏安', '伏安', 1],
  ['千瓦时', '千瓦时', 1],
  ['千瓦·时', '千瓦时', 1],
  ['千瓦小时', '千瓦时', 1],
  ['瓦时', '瓦时', 1],
  ['千瓦', '千瓦', 1],
  ['兆瓦时', '兆瓦时', 1],
  ['兆瓦', '兆瓦', 1],
  ['吉瓦时', '吉瓦时', 1],
  ['吉瓦', '吉瓦', 1],
  ['MWh', '兆瓦时', 1],
  ['MW', '兆瓦', 1],
  ['GWh', '吉瓦时', 1],
  ['GW', '吉瓦', 1],
  ['瓦', '瓦', 1, '斯 房 楼 努 特'],
  ['标准箱', '标箱', 1],
  ['标箱', '标箱', 1],
  ['TEU', '标箱', 1],
  ['EFLOPS', 'EFLOPS', 1],
  ['PFLOPS', 'P', 1],
  ['P', 'P', 1, 'M P'],
  ['度', '度', 1, '夏 假 过 汛 空 电'],
  ['大卡', '大卡', 1],
  ['焦耳', '焦耳', 1],
  ['℃', '℃', 1],
  ['摄氏度', '℃', 1],
  ['升', '升', 1, '级 至 到 学 规 旗 温 值 为 格 华 降'],
]

const MONEY: readonly (readonly [text: string, unit: string, factor: number, unless?: string])[] = [
  ['元人民币', 'CNY', 1],
  ['元', 'CNY', 1, '旦 素 宵 谋 宇 件 器'],
  ['块钱', 'CNY', 1],
  ['人民币', 'CNY', 1],
  ['美元', 'USD', 1],
  ['美金', 'USD', 1],
  ['港元', 'HKD', 1],
  ['港币', 'HKD', 1],
  ['欧元', 'EUR', 1],
  ['日元', 'JPY', 1],
  ['英镑', 'GBP', 1],
  ['澳元', 'AUD', 1],
  ['加元', 'CAD', 1],
  ['韩元', 'KRW', 1],
  ['卢布', 'RUB', 1],
  ['日币', 'JPY', 1],
  ['美圆', 'USD', 1],
  ['新台币', 'TWD', 1],
  ['台币', 'TWD', 1],
  ['澳门元', 'MOP', 1],
  ['新加坡元', 'SGD', 1],
  ['瑞士法郎', 'CHF', 1],
  ['泰铢', 'THB', 1],
  ['越南盾', 'VND', 1],
  ['令吉', 'MYR', 1],
  ['林吉特', 'MYR', 1],
  ['奈拉', 'NGN', 1],
]

const PERCENT: readonly (readonly [text: string, unit: string, factor: number, unless?: string])[] = [
  ['%', '%', 1],
  ['‰', '‰', 1],
  ['个百分点', '百分点', 1],
  ['百分点', '百分点', 1],
  ['个点', '百分点', 1, '位'],
  [
    '成',
    '%',
    10,
    '立 为 功 果 都 本 熟 就 品 效 群 渝 片 网 长 员 套 交 型 绩 阿 人 新 色 龙 因 份 组 批 规 才 灌 衣 德',
  ],
]

const MULTIPLE: readonly (readonly [text: string, unit: string, factor: number, unless?: string])[] = [
  ['倍', '倍', 1, '增计 增行 增工 增”'],
]

const DURATIONS: readonly (readonly [text: string, unit: string, factor: number, unless?: string])[] = [
  ['周年', '年', 1],
  ['个年头', '年', 1],
  ['年', '年', 1, '级 代 均 龄 度 产 检 报 货 画 味 轻 夜 会'],
  ['个多月', '月', 1],
  ['个月', '月', 1],
  ['个星期', '周', 1],
  ['个小时', '小时', 1],
  ['小时', '小时', 1],
  ['分钟', '分钟', 1],
  ['秒', '秒', 1, '杀 级'],
  ['个工作日', '工作日', 1],
  ['工作日', '工作日', 1],
  ['天', '天', 1, '然 津 河 使 府 气 山 空 桥 水 门 鹅 子 安 地 目 宫 元'],
  ['个昼夜', '天', 1],
  ['昼夜', '天', 1],
  ['日', '天', 1, '报 常 照 本 前 化 间 均 产 处 供 用'],
  ['周', '周', 1, '边 期 年 刊 转 岁 末 围 密 黑 市'],
]

const units = new Map<string, Unit[]>()

function add(unit: Unit): void {
  const first = unit.text.slice(0, 1)
  const bucket = units.get(first)
  if (bucket === undefined) units.set(first, [unit])
  else bucket.push(unit)
}

for (const [entries, chinese] of [
  [CLASSIFIERS_WITH_CHINESE, true],
  [CLASSIFIERS_ARABIC_ONLY, false],
] as const) {
  for (const entry of entries) {
    const [text = '', ...unless] = entry.split('/')
    add({ text, kind: 'count', unit: text, factor: 1, unless, chinese })
  }
}
for (const [rows, kind] of [
  [MEASURES, 'measure'],
  [MONEY, 'money'],
  [PERCENT, 'percent'],
  [MULTIPLE, 'multiple'],
  [DURATIONS, 'duration'],
] as const) {
  for (const [text, unit, factor, unless = ''] of rows) {
    add({ text, kind, unit, factor, unless: list(unless), chinese: true })
  }
}
for (const bucket of units.values()) bucket.sort((a, b) => b.text.length - a.text.length)

/** The longest unit that the text has at this place, or null. */
export function unitAt(text: string, position: number): Unit | null {
  const bucket = units.get(text.charAt(position))
  if (bucket === undefined) return null
  for (const unit of bucket) {
    if (!text.startsWith(unit.text, position)) continue
    const end = position + unit.text.length
    if (unit.unless.some((continuation) => text.startsWith(continuation, end))) continue
    return unit
  }
  return null
}
