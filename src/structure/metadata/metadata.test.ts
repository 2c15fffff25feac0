import { describe, expect, it } from 'vitest'
import { readFrontStatements } from './front-lines.ts'
import { kindOf } from './kind.ts'
import { levelOfPlace } from './place-level.ts'
import { placeInTitle, placeOf } from './place.ts'
import { completeTitle, printedTitle } from './title.ts'
import { yearsOf } from './years.ts'

describe('the title', () => {
  it.each([
    ['政府工作报告', '武汉市武昌区', 2024, '武昌区政府工作报告（2024年）'],
    ['政府工作报告', '武汉市', 2024, '武汉市政府工作报告（2024年）'],
    ['2022年武汉市政府工作报告', '武汉市', 2022, '2022年武汉市政府工作报告'],
    ['2021年政府工作报告', '中国', 2021, '2021年国务院政府工作报告'],
    ['东湖高新区2024年工作报告', '东湖高新区', 2024, '东湖高新区2024年工作报告'],
    ['政府工作报告', null, null, '政府工作报告'],
    ['青石市优化营商环境', '青石市', 2024, '青石市优化营商环境'],
  ])('%s of %s for %s', (printed, place, year, title) => {
    expect(completeTitle(printed, place, year)).toBe(title)
  })

  it('is one word where it is spaced out, and keeps a blank that is meant', () => {
    expect(printedTitle('政 府 工 作 报 告')).toBe('政府工作报告')
    expect(printedTitle('研发中心落户光谷 产业再添动能')).toBe('研发中心落户光谷 产业再添动能')
  })
})

describe('the level of a place', () => {
  it.each([
    ['中国', 'national'],
    ['湖北省', 'province'],
    ['广西壮族自治区', 'province'],
    ['上海市', 'province'],
    ['武汉市', 'city'],
    ['达州', 'city'],
    ['恩施州', 'city'],
    ['武汉市武昌区', 'district'],
    ['北京市海淀区', 'district'],
    ['安国市', 'county'],
    ['保定市博野县', 'county'],
    ['东湖高新区', 'zone'],
    ['雄安新区', 'zone'],
    ['白沟镇', 'township'],
    ['青石', null],
  ])('%s → %s', (place, level) => {
    expect(levelOfPlace(place)).toBe(level)
  })
})

describe('the place', () => {
  const evidence = { titles: [], meeting: null, office: null, text: '', stated: null, isReport: true }
  it.each([
    ['of the congress', { meeting: '武汉市武昌区第十六届人民代表大会第三次会议' }, '武汉市武昌区'],
    ['of a congress without 第', { meeting: '博野县十八届人民代表大会第二次会议' }, '博野县'],
    ['of the national congress', { meeting: '第十四届全国人民代表大会第二次会议' }, '中国'],
    ['of the title', { titles: ['保定市满城区2020年政府工作报告'] }, '保定市满城区'],
    [
      'in full, where the congress has it so',
      { titles: ['2025年广西政府工作报告'], meeting: '广西壮族自治区第十四届人民代表大会第三次会议' },
      '广西壮族自治区',
    ],
    ['of the office', { office: '武昌区人民政府区长' }, '武昌区'],
    ['in whose name the speech is given', { text: '现在，我代表青石县人民政府，向大会报告工作。' }, '青石县'],
    [
      'with its city, where that is printed before it',
      { titles: ['武昌区政府工作报告'], text: '《武汉市武昌区规划》' },
      '武汉市武昌区',
    ],
    [
      'that the text names most often',
      { text: `现在，我代表市人民政府，向大会报告工作。${'来宾发展，'.repeat(5)}来宾市。` },
      '来宾市',
    ],
    [
      'without a unit that is not printed',
      { text: `现在，我代表市人民政府，向大会报告工作。${'达州发展，'.repeat(5)}` },
      '达州',
    ],
    ['of the record, when the text names none', { stated: '青石' }, '青石'],
    ['that nothing names', {}, null],
  ])('%s', (_name, given, place) => {
    expect(placeOf({ ...evidence, ...given })).toBe(place)
  })

  it.each([
    ['2022年武汉市政府工作报告', '武汉市'],
    ['四川省人民政府工作报告', '四川省'],
    ['政府工作报告（2024年）', null],
    ['2012年中华人民共和国国务院政府工作报告', '中国'],
  ])('in the title %s is %s', (title, place) => {
    expect(placeInTitle(title)).toBe(place)
  })
})

describe('the title block', () => {
  it('states meeting, date of delivery and speaker', () => {
    expect(
      readFrontStatements([
        '——2023年12月25日在武汉市武昌区第十六届人民代表大会第三次会议上',
        '武昌区人民政府区长 范礼奎',
      ]),
    ).toEqual({
      meeting: '武汉市武昌区第十六届人民代表大会第三次会议',
      delivered: '2023-12-25',
      published: null,
      speaker: { name: '范礼奎', office: '武昌区人民政府区长' },
    })
  })

  it.each([
    ['市长程用文', '程用文', '市长'],
    ['青石县代县长　　方　圆', '方圆', '青石县代县长'],
    ['县长：路遥', '路遥', '县长'],
    ['自治区主席 艾山·买买提', '艾山·买买提', '自治区主席'],
    ['青石市副市长兼计划委员会主任方圆', '方圆', '青石市副市长兼计划委员会主任'],
    ['方圆（代县长）', '方圆', '代县长'],
    ['青石省省长方圆作政府工作报告', '方圆', '青石省省长'],
    ['——2025年1月15日方圆市长在青石市第六届人民代表大会第三次会议上', '方圆', '市长'],
    ['2025年1月15日市人民政府市长方圆在青石市第六届人民代表大会第三次会议上', '方圆', '市人民政府市长'],
    ['2025年1月15日在青石市第六届人民代表大会第三次会议上市长方圆作政府工作报告。', '方圆', '市长'],
  ])('%s', (note, name, office) => {
    expect(readFrontStatements([note]).speaker).toEqual({ name, office })
  })

  it.each(['代市长×××', '青石县县长', '常务副市长', '2025年1月15日在青石市第六届人民代表大会第三次会议上'])(
    'names nobody: %s',
    (note) => {
      expect(readFrontStatements([note]).speaker).toBeNull()
    },
  )
  it('takes a name alone on its line, or below the office', () => {
    expect(readFrontStatements(['国务院总理', '李　明']).speaker).toEqual({ name: '李明', office: '国务院总理' })
    expect(readFrontStatements(['李明']).speaker).toEqual({ name: '李明', office: null })
    expect(readFrontStatements(['四川日报']).speaker).toBeNull()
  })

  it.each([
    ['2024-02-26 10:16', null, '2024-02-26'],
    ['时间：2026-02-05', null, '2026-02-05'],
    ['2026年02月10日 07时41分', null, '2026-02-10'],
    ['（2008年3月27日）', '2008-03-27', null],
    ['二〇二四年一月十八日', '2024-01-18', null],
    ['二○○八年三月二十七日', '2008-03-27', null],
    ['——２０１０年３月５日在第十一届全国人民代表大会第三次会议上', '2010-03-05', null],
    ['新华社北京2006年3月15日电', null, '2006-03-15'],
  ])('tells the date of the page from that of the speech: %s', (note, delivered, published) => {
    expect(readFrontStatements([note])).toMatchObject({ delivered, published })
  })
})

describe('the years', () => {
  const evidence = { headings: [], titles: [], delivered: null, stated: null, text: '' }
  it.each([
    [
      'of the headings',
      {
        headings: [
          { title: '2023年工作回顾', part: 'review' as const },
          { title: '2024年安排', part: 'plan' as const },
        ],
      },
      2024,
      2023,
    ],
    ['after the year looked back on', { headings: [{ title: '2023年工作回顾', part: 'review' as const }] }, 2024, 2023],
    ['of the title', { titles: ['2021年政府工作报告'] }, 2021, null],
    [
      'of the title, when the report was given in it and plans beyond',
      {
        titles: ['1980年政府工作报告'],
        delivered: '1980-08-30',
        headings: [{ title: '1981年计划的任务', part: 'plan' as const }],
      },
      1980,
      null,
    ],
    [
      'not of the end of a five-year plan',
      {
        headings: [
          { title: '“十四五”时期（2021—2025年）的目标', part: 'plan' as const },
          { title: '2021年重点工作', part: 'plan' as const },
        ],
      },
      2021,
      null,
    ],
    ['in full-width figures', { headings: [{ title: '２００９年工作回顾', part: 'review' as const }] }, 2010, 2009],
    ['with a blank', { headings: [{ title: '2024 年工作回顾', part: 'review' as const }] }, 2025, 2024],
    ['in Chinese numerals', { headings: [{ title: '一九九○年工作回顾', part: 'review' as const }] }, 1991, 1990],
    [
      'that one heading looks back on and another that it plans',
      {
        headings: [{ title: '1998年工作回顾和1999年工作的总体要求', part: 'review' as const }],
        titles: ['1999年政府工作报告'],
      },
      1999,
      1998,
    ],
    ['of a speech in December', { delivered: '2023-12-25' }, 2024, null],
    [
      'before, where the text names it',
      { delivered: '2013-02-28', headings: [{ title: '过去一年工作回顾', part: 'review' as const }], text: '2012年，' },
      2013,
      2012,
    ],
    ['of the record', { stated: 2020 }, 2020, null],
    ['that nothing states', {}, null, null],
  ])('%s', (_name, given, reportYear, reviewYear) => {
    expect(yearsOf({ ...evidence, ...given })).toEqual({ reportYear, reviewYear })
  })
})

describe('the kind', () => {
  it.each([
    ['东湖高新区2024年工作报告', '', 'government-work-report'],
    [null, '各位代表：现在，我代表市人民政府，向大会报告工作。', 'government-work-report'],
    ['青石市“十四五”规划', '', 'plan'],
    ['青石市优化营商环境', '近年来', 'article'],
    [null, '近年来', 'other'],
  ])('%s %s', (title, text, kind) => {
    expect(kindOf(title, text, false)).toBe(kind)
  })
})
