import { beforeAll, describe, expect, it } from 'vitest'
import { segmentWords } from '../segment/segment-words.ts'
import { discoverTerms } from './discover-terms.ts'
import { parsePolicyWords } from './policy-words.ts'
import { readTermEvidence, type TermEvidence } from './term-evidence.ts'

const policyWords = parsePolicyWords([
  { name: 'words.txt', text: '海绵城市 信托制物业=信托物业 双评试点 三改企业 # 例' },
])

function evidence(...bodies: string[]): TermEvidence[] {
  return bodies.map((text, i) =>
    readTermEvidence(
      {
        slug: `r${i}`,
        place: null,
        reportYear: 2020 + i,
        delivered: null,
        published: null,
        blocks: [{ id: 'b1', type: 'paragraph', section: null, part: null, text }],
        entries: [],
      },
      policyWords,
    ),
  )
}

function discovered(...bodies: string[]): string[] {
  return discoverTerms(evidence(...bodies), policyWords, new Set()).flatMap(({ term, aliases }) => [term, ...aliases])
}

// The dictionary takes seconds to load on a busy machine.
beforeAll(() => void segmentWords('载入'), 60_000)

describe('discovery', () => {
  it.each([
    ['推行“三窗通办”，', ['三窗通办']],
    ['开展“澄水”行动，开展“澄水”行动，', ['“澄水”行动']],
    ['构建“738”产业体系。', ['“738”产业体系']],
    ['实施“738”〔12〕工程', ['“738”工程']],
    ['推进“百十千”工程', ['“百十千”工程']],
    ['加强“六率”调度，加强“六率”考核', ['六率']],
    ['搭建“云创通”平台，', ['“云创通”平台', '云创通']],
    ['开展“健康山城”行动', ['“健康山城”行动']],
    ['打造“三高地、两基地”', ['三高地、两基地']],
    ['“两塔一河”更美', ['两塔一河']],
    ['实现“新建即优质”', ['新建即优质']],
    ['建设中国茶都，打造中国光都', ['中国光都', '中国茶都']],
    ['“江畔驿站”暖心', ['江畔驿站']],
    ['"临江云药柜"上线运行', ['临江云药柜']],
    ['建成“残疾人托养示范中心”', ['残疾人托养示范中心']],
    ['获评“全国园林绿化先进市”', ['全国园林绿化先进市']],
    ['完成“罐改管”5万户，“鲜菜进小区”', ['罐改管', '鲜菜进小区']],
    ['实行“验收后”监管', ['“验收后”监管']],
    ['深化“7+2”维稳防控模式', ['“7+2”维稳防控模式']],
    ['擦亮“江上看灯”，“溪山云海”文旅品牌', ['江上看灯', '溪山云海']],
    ['规划城市走廊，支持企业共建实验室', []],
    ['青岛实验室揭牌，举办长江生态论坛，新开工苏州引水工程', ['苏州引水工程', '长江生态论坛', '青岛实验室']],
    ['实施全球科技伙伴计划，完成年度投资计划', ['全球科技伙伴计划']],
    ['探索"留招一体"新模式，设立"村民夜校"', ['村民夜校', '留招一体']],
  ])('takes the names in %s', (text, terms) => {
    expect(discovered(text)).toEqual(terms)
  })

  it.each([
    '按下“加速键”，跑出“加速度”，当好“压舱石”。',
    '从“有没有”向“好不好”转变。',
    '在“稳”字上下功夫，突出“进”。',
    '实施“五大行动”，做到“六个必须”，出台“28条”。',
    '推动“经济繁荣”“民生幸福”。',
    '坚持“独树一帜”，打造“独树一帜”。',
    '紧扣“盼的事”，办好“干的事”。',
    '开展“项目攻坚年”活动，实现“八连冠”。',
    '全长123公里，“123”。',
    '在中国香港，中国首都，中国成都设点。',
    '靠“十年磨一剑”。',
    '建设“科技与法治”，打造“新型城镇化发展高地”。',
    '全面开展“专项行动”，建设“先行区”，实施“三年行动计划”。',
    '“坚决打好”，提供“一站式”服务，推行“线上办”。',
  ])('leaves out figures of speech, slogans and counts: %s', (text) => {
    expect(discovered(text)).toEqual([])
  })

  it('takes a list in quotes only when reports repeat it, in either way of printing it', () => {
    expect(discovered('深入“访民情、解民忧”活动')).toEqual([])
    expect(discovered('开展“访民情、解民忧”，“访民情、解民忧”', '开展“访民情解民忧”')).toEqual([
      '访民情、解民忧',
      '访民情解民忧',
    ])
  })

  it('knows words of national policy without quotes, under one of their ways to be said', () => {
    expect(discovered('建设海绵城市，完善信托物业和信托制物业。')).toEqual(['信托制物业', '信托物业', '海绵城市'])
  })

  it('leads a listed name’s word in quotes to that name, unless it has other nouns, too', () => {
    const terms = (body: string): string[][] =>
      discoverTerms(evidence(body), policyWords, new Set()).map(({ term, aliases }) => [term, ...aliases])
    expect(terms('“双评”试点扩面，深化“双评”。')).toEqual([['双评试点', '双评']])
    expect(terms('“三改”企业增加，实施“三改”工程，推进“三改”')).toEqual([['三改企业'], ['三改', '“三改”工程']])
  })

  it('joins what one place calls by one number, not what another place does', () => {
    const homes = (...places: string[]): string[][] =>
      discoverTerms(
        evidence('实施“738”工程，“738”工程', '建设“738”产业体系').map((item, i) => ({
          ...item,
          place: places[i] ?? null,
        })),
        policyWords,
        new Set(),
      ).map(({ term, aliases }) => [term, ...aliases])
    expect(homes('滨河市', '滨河市')).toEqual([['“738”工程', '“738”产业体系']])
    expect(homes('滨河市', '临江市')).toEqual([['“738”工程']])
  })

  it('finds compounds that recur across reports, not chance meetings', () => {
    const body = '建设滨河科学城，滨河科学城起步；支持制造企业，发展城市经济，服务城市居民。'
    expect(discovered(body, '高水平建设滨河科学城，城市更美，支持制造和经济。')).toEqual(['滨河科学城'])
  })

  it('takes what a region is called after its place, said more than once', () => {
    expect(discovered('建设长江新区，长江新区起步，规划武汉新城，武汉新城、滨水新城、滨水新城；武汉新城')).toEqual([
      '武汉新城',
    ])
  })

  it('gives the same terms whatever the order of the reports', () => {
    const items = evidence('推行“三窗通办”，“四上”企业', '“四上”单位，完善“三窗通办”制度，海绵城市')
    const names = (list: TermEvidence[]): string[] =>
      discoverTerms(list, policyWords, new Set())
        .map(({ term }) => term)
        .toSorted()
    expect(names(items.toReversed())).toEqual(names(items))
  })

  it('leaves out what has a page, also with a noun after it', () => {
    expect(discoverTerms(evidence('深化“免管服”改革'), policyWords, new Set(['免管服']))).toEqual([])
  })
})
