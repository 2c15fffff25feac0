/** What the words in and around quotation marks of official prose tell: a name, or a figure of speech. */

const list = (words: string): string[] => words.trim().split(/\s+/)
const oneOf = (words: string): string => list(words).join('|')

/** Nouns that turn a quoted modifier into a name (企业 of “四上”企业), the longest first. */
export const NAMING_NOUNS: readonly string[] = list(`
  企业 单位 行动 工程 试点 制度 政策 经费 计划 战略 专项 标准 体系 模式 机制 工作法 产业 平台 规划 格局 布局 品牌 改革
  专项行动 专项整治 指标体系 政策体系 工作机制 工作模式 产业体系 现代化产业体系 现代产业体系 产业集群 产业布局 空间布局
  发展格局 空间格局 发展战略 体制 基金 服务 专区 活动 改造 项目 监管 攻坚行动 示范村 示范点 小程序 大模型 系统 热线 服务队
`).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** Verbs whose object is a policy, before the quote or before a row of quotes, with a few words between. */
export const PRACTISED = new RegExp(
  `(?:${oneOf(`
    推行 实行 实施 推广 落实 深化 开展 探索 执行 建立 健全 践行 创新 创建 推进 推动 完善 构建 全面 启动 加快 深入 坚持 组建 建设
    打造 举办 入选 获评 出台 发布 发放 开发 上线 设立 运行 依托 用好 优化 加强 强化 纳入 办好 开设 搭建 组织 提供 保持 创办 开通
    试行 复制 做好 做实 评为 授予 称号 实现 投用 荣获 获得 获 摘得 捧得 跻身 入围 命名 创成 推出 开办 选树 建成
  `)})[^。，；,;“”"]{0,10}$`,
  'u',
)

/** What a programme or a service does under its name, right after the quote: “云药房”上线. */
export const OPERATED = /^(?:正式|全面|成功|顺利)?(?:上线|投用|启用|运行|开通|问世|落地|揭牌|开业|开行|首发|发布)/u

/** Verbs that make a place known under a brand, before the quote or a row of quotes: 擦亮“书香之城”. */
export const BRANDING = /(?:擦亮|打响|叫响|唱响|做响|做亮)[^。，；,;“”"]{0,6}$/u

/** What is a brand, right after the quote: “沿江看海”文旅品牌. */
export const BRAND = /^\p{Script=Han}{0,4}(?:品牌|IP)/u

/** What a figure in quotes belongs to, a few words after it: “7+1”防控模式, “3+2”主导产业. */
export const NUMBERED_HEAD = new RegExp(
  `^(?![等的和及])\\p{Script=Han}{2,6}?(?:${oneOf('政策体系 产业体系 产业集群 工作体系 行动计划 体系 模式 机制 布局 格局 产业 攻关 改革 攻坚 行动 工程 计划 园区 集群 教育 战略 政策 举措')})(?!\\p{Script=Han}?(?:化|性))`,
  'u',
)

/** Titles that a higher authority awards or a ministry lists, told by their last word: 全国双拥模范城. */
export const HONOUR =
  /^(?:全国|国家级?|中国|世界|全球|省级|\p{Script=Han}{2}省)(?!.*(?:最|唯一)).{3,12}(?:之乡|之都|城市?|示范[区市县镇乡村]|先进[区市县]|达标[区市县]|基地|线路|小镇|遗产|品牌|奖|杯|500强|百强[区市县镇]?)$|杯$/u

/** Verbs and prepositions of a figure of speech: 从“有没有”向“好不好”, 按下“加速键”. */
export const FIGURATIVE = new RegExp(
  `(?:${oneOf(`
    从 由 变 为 向 到 让 如 像 按下 跑出 当好 打好 下好 吃 喝 唱 念 啃 敢 拧紧 点燃 奏响 绘就 交出 答好 打通 破解 解决 防止 避免
    杜绝 不当 不做 拒绝 告别 摆脱 既要 又要 叫
  `)})$`,
  'u',
)

/** Figures of speech: everybody understands them, nobody looks them up. */
export const FIGURE_OF_SPEECH = new RegExp(
  [
    `^.{1,3}(?:${oneOf(`
      器 石 棋 仗 拳 牌 军 兵 虎 雨 丸 键 绳 弦 关 门槛 钥匙 名片 引擎 底色 成色 答卷 考题 舞台 跑道 赛道 阵地 战场 高地 洼地 蓝海 篮子 袋子
      盘子 摊子 日子 架子 路子 骨头 鼻子 羊 雁 脑 图 表 书 状 账 度 感 味 风
    `)})$`,
    `(?:${oneOf(`
      高地 典范 优秀单位 形象工程 政绩工程 面子工程 幸福指数 辛苦指数
      春天 温度 力度 速度 加减法 乘法 加法 减法 密码 样板 样本 方案 答案 声音 故事 力量 第一 唯一 一流 之战 之变 之治 之路 精彩 时代 月 难 热
    `)})$`,
    // 项目攻坚年, 十连冠; not 青年 or 百年.
    '[^少青成老百千]年$',
    '[一二三四五六七八九十\\d]连[增冠胜丰涨]$',
    '^(?:最|零|第[一二三])',
    `^(?:${oneOf('双提升 双促进 双丰收 双覆盖 一站式 一条龙 线上办 网上办 全覆盖 回头看 走出去 引进来 请进来 应用场 烟火气 后半篇 朋友圈 家门口')})`,
    '^.字[号头]$',
  ].join('|'),
  'u',
)

/** What every place has one of: by itself it names none. */
export const PLAIN_KIND =
  /^(?:[三五]年|专项|攻坚|综合|重点)*(?:行动|行动计划|计划|工程|(?:先行|示范|试验|合作)区|新区|高地|基地|平台|中心)$/u

/** What a scheme is called: its last word says that it is one. */
export const SCHEME = new RegExp(
  `(?:${oneOf(`
    制 工程 行动 计划 工作法 模式 机制 券 贷 险 码 卡 网 平台 大使 驿站 门诊 经验 合伙人 一体化 办 通 城市 社区 工厂 园区 试点 街区 经济 基金
    指数 清单 名单 联盟 联合体 共同体 综合体 夜校 课堂 学校 论坛 大会 博览会 交会 博会 班列 专列 专线 公交 管家 专员 调解室 工作室 议事会 圈 链 带
    廊 谷 港 湾 集群 飞地 补贴 普查 改革 整治 执法 监管 审批 审查 受理 开工 同招 上楼 进村 下乡 入户 招商 疗法 三色图 五色图 地图 图谱 会客厅 细胞 义警
  `)}|[一二三四五六七八九十\\d]条|^免[^\\d]{2,4}|^[^\\d]{2,3}即[^\\d]{2,3})$`,
  'u',
)
