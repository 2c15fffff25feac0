import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanFigures } from './scan-figures.ts'

/** `span kind value unit comparator aspect`, the parts that are not null. */
function read(text: string): string[] {
  return scanFigures(text).map((figure) =>
    [
      text.slice(figure.start, figure.end),
      figure.kind,
      figure.valueMax === null ? figure.value : `${String(figure.value)}..${String(figure.valueMax)}`,
      figure.unit,
      figure.comparator,
      figure.aspect,
    ]
      .filter((part) => part !== null)
      .join(' '),
  )
}

describe('amounts', () => {
  test.each([
    ['完成投资 1900 亿元。', '1900 亿元 money 190000000000 CNY level'],
    ['财政收入１２．５亿元。', '１２．５亿元 money 1250000000 CNY level'],
    ['接待游客2300 余万人次。', '2300 余万人次 count 23000000 人次 more-than level'],
    ['惠及53万余户。', '53万余户 count 530000 户 more-than level'],
    ['架设500千伏线路', '500千伏 measure 500 千伏 level'],
    ['装机20万千瓦。', '20万千瓦 measure 200000 千瓦 level'],
    ['供水1,250万吨。', '1,250万吨 measure 12500000 吨 level'],
    ['整理厂房8万方。', '8万方 measure 80000 平方米 level'],
    ['清运渣土8万方。', '8万方 measure 80000 立方米 level'],
    ['引资3亿美元。', '3亿美元 money 300000000 USD level'],
    ['经济总量迈过800亿。', '800亿 money 80000000000 CNY more-than level'],
    ['培育1—2个龙头企业', '1—2个 count 1..2 个 level'],
    ['投入3—5亿元。', '3—5亿元 money 300000000..500000000 CNY level'],
    ['下设三百零二个村', '三百零二个 count 302 个 level'],
    ['优良天数261天', '261天 count 261 天 level'],
    ['配备算力240P。', '240P measure 240 P level'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test('visits without a unit are visits', () => {
    expect(read('全年观展人次超过80万')).toEqual(['80万 count 800000 人次 more-than level'])
  })

  test('a number without a unit takes that of the next in its list', () => {
    expect(read('养老、医保分别扩面 2.4 万、9 万人次。')).toEqual([
      '2.4 万 count 24000 人次 level',
      '9 万人次 count 90000 人次 level',
    ])
    expect(read('分别提高3、5和8个百分点')).toEqual([
      '3 percent 3 百分点 growth',
      '5 percent 5 百分点 growth',
      '8个百分点 percent 8 百分点 growth',
    ])
  })
})

test('an unpaired straight quote hides no figure', () => {
  expect(read('枢纽"集群有"羚羊"企业 4 家、省级"巨人"企业 6 家').map((line) => line.slice(0, 3))).toEqual([
    '4 家',
    '6 家',
  ])
})

describe('shares, multiples, ranks', () => {
  test.each([
    ['占比超八成。', '八成 percent 80 % more-than share'],
    ['占全省1/4。', '1/4 percent 25 % share'],
    ['超过五分之一。', '五分之一 percent 20 % more-than share'],
    ['工程进度过半。', '半 percent 50 % more-than share'],
    ['税收增长百分之六点五。', '百分之六点五 percent 6.5 % growth'],
    ['覆盖率提高到95%。', '95% percent 95 % share'],
    ['价格涨幅控制在3%左右。', '3% percent 3 % approx growth'],
    ['交易额翻番。', '翻番 multiple 2 倍 growth'],
    ['是上年的1.6倍。', '1.6倍 multiple 1.6 倍 growth'],
    ['列全国第 25 名。', '第 25 名 rank 25 rank'],
    ['居全市第一。', '第一 rank 1 rank'],
    ['进入全省前十。', '前十 rank 10 at-most rank'],
    ['入选前三名。', '前三名 rank 3 at-most rank'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('dates and durations', () => {
  test.each([
    ['2024年', '2024年 date 2024 time'],
    ['规划（2021—2035年）', '2021—2035年 date 2021/2035 time'],
    ['一季度', '一季度 date XXXX-Q1 time'],
    ['前三季度', '前三季度 date XXXX-Q1/XXXX-Q3 time'],
    ['2023年上半年', '2023年上半年 date 2023-H1 time'],
    ['2024年5月6日至9日', '2024年5月6日至9日 date 2024-05-06/2024-05-09 time'],
    ['5月6日至9日', '5月6日至9日 date XXXX-05-06/XXXX-05-09 time'],
    ['1—11月', '1—11月 date XXXX-01/XXXX-11 time'],
    ['“十四五”时期', '十四五 date 2021/2025 time'],
    ['二〇二五年', '二〇二五年 date 2025 time'],
    ['连续三年', '三年 duration 3 年 time'],
    ['建城1800周年', '1800周年 duration 1800 年 time'],
    ['近五年来', '五年 duration 5 年 time'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('comparators', () => {
  test.each([
    ['收入近40亿元', 'approx'],
    ['收入40亿元左右', 'approx'],
    ['收入突破40亿元', 'more-than'],
    ['收入40亿元以上。', 'at-least'],
    ['不少于40家', 'at-least'],
    ['至少安排40万元', 'at-least'],
    ['控制在4%以内', 'at-most'],
    ['不足40家', 'less-than'],
    ['收入达到40亿元', null],
    ['经过40天', null],
    ['通过40项', null],
  ])('%s', (text, expected) => {
    expect(scanFigures(text)[0]?.comparator).toBe(expected)
  })

  test('a word before the first number of a bare list holds for all, and no further', () => {
    const found = scanFigures('标识突破60亿个、2万家，服务企业5家')
    expect(found.map(({ comparator }) => comparator)).toEqual(['more-than', 'more-than', null])
  })

  test('签约 is no “about”', () => {
    expect(read('签约亿元以上项目7个')).toEqual(['亿元 money 100000000 CNY at-least threshold', '7个 count 7 个 level'])
  })
})

describe('aspects', () => {
  test('新增 reaches over a list, not over a comma, a total or another verb', () => {
    const aspects = (text: string): string[] => scanFigures(text).map(({ aspect }) => aspect)
    expect(aspects('新增泊位5个、充电桩8个，改造小区9个')).toEqual(['increment', 'increment', 'level'])
    expect(aspects('新增集聚区3个、总数达7个')).toEqual(['increment', 'level'])
    expect(aspects('新开工项目7个，开工厂房3栋')).toEqual(['increment', 'level'])
    expect(aspects('建设创新创业街区4个')).toEqual(['level'])
    expect(aspects('旧楼整治新开工6个、完工4个')).toEqual(['increment', 'level'])
  })

  test('a total right behind 新增 is what was added', () => {
    const aspects = (text: string): string[] => scanFigures(text).map(({ aspect }) => aspect)
    expect(aspects('新增床位总数900张')).toEqual(['increment'])
    expect(aspects('新增总投资30亿元')).toEqual(['increment'])
    expect(scanFigures('人均收入比2019年增加810元').at(-1)?.aspect).toBe('increment')
  })

  test('a rise of benefits is growth, what a contract is signed for and what is counted is a size class', () => {
    const aspects = (text: string): string[] => scanFigures(text).map(({ aspect }) => aspect)
    expect(aspects('困难补助提标3.2%')).toEqual(['growth'])
    expect(aspects('签约20亿元以上工业项目8个')).toEqual(['threshold', 'level'])
    expect(aspects('建成甲厂等6个20亿元以上，乙厂等8个亿元以上项目')).toEqual([
      'level',
      'threshold',
      'level',
      'threshold',
    ])
  })

  test.each([['引进百亿元项目'], ['百亿级项目'], ['50亿元以上项目'], ['60岁以上老人']])(
    '%s holds a size class',
    (text) => {
      expect(scanFigures(text).map(({ aspect }) => aspect)).toEqual(['threshold'])
    },
  )
})

describe('what is no figure', () => {
  test.each([
    ['（一）抓创新'],
    ['党的二十大精神'],
    ['五大产业、一期工程、百强区'],
    ['“1+4”产业、“965”体系、“四上”单位'],
    ['建成5G基站，TCL、H7、PM2.5、3A级景区'],
    ['107国道与19号线'],
    ['第五次全国经济普查，第十七届三次会议'],
    ['一批项目、一系列政策、一般公共预算'],
    ['首个、双碳、两岸、零售、半导体'],
    ['千方百计稳就业，进千家万户'],
    ['实施三年行动、五年规划、十年禁渔'],
    ['有效应对“5·14”灾害，拨打12345热线'],
    ['九届十一次、十二次全会'],
    ['第一梯队、第一书记、第三产业'],
    ['勇争第一、奋勇向前'],
    ['网页01-242021年工作报告'],
    ['万元GDP能耗'],
    ['落实中央八项规定'],
    ['全力打造第19届盛会、第3次论坛'],
    ['承办2025年全国林业大会'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('figures are sorted, do not overlap and lie inside any text', () => {
  const signs = fc.constantFrom(
    ...'0123456789.,%第前近超一二三十百千万亿两半元个家年月季度分之成倍翻番以上左右、，。“”"（）- 至—余多P项目新增占',
  )
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (chars) => {
      const text = chars.join('')
      let end = 0
      for (const figure of scanFigures(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(end)
        expect(figure.end).toBeGreaterThan(figure.start)
        expect(figure.end).toBeLessThanOrEqual(text.length)
        end = figure.end
      }
    }),
    { numRuns: 2000, seed: 7 },
  )
})
