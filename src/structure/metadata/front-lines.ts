/** What the lines of the title block state: meeting, dates, speaker, source. */
import { dateIn, hasWebDate } from '../../clean/date-in.ts'
import { squeeze } from '../../clean/work-line.ts'

export interface FrontStatements {
  meeting: string | null
  delivered: string | null
  published: string | null
  speaker: { name: string; office: string | null } | null
}

const MEETING = /在(.{4,60}?(?:会议|全会)|.{4,40}?(?:代表)?大会)(?=[上）)]|$)/u
const OFFICES =
  '(?:总理|省长|自治区主席|主席|市长|区长|县长|州长|盟长|旗长|镇长|乡长|管委会主任|管理委员会主任|行政公署专员|专员|党组书记|党工委书记|主任)'
const SPEAKER = new RegExp(
  `^(?:报告人[：:])?(.{0,30}${OFFICES}(?:（代）|\\(代\\))?)[：:、\\s]*(\\p{Script=Han}[\\s\\p{Script=Han}·]{1,18})$`,
  'u',
)
/** Two to four characters; names of other tongues have a point in the middle. */
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}·\p{Script=Han}{1,8})$/u
/** Names of other tongues without a point: only behind an office and a blank. */
const LONG_NAME = /^(?!.*(?:报告|政府|会议|讲话|[省市县区年月日]))\p{Script=Han}{5,7}$/u
/** Family names of nearly everyone: a line of two to four characters that opens with one is a name. */
const FAMILY_NAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺'

/** 新华社北京2006年3月15日电: the day the agency sent it out. */
const DATELINE = /[社报网].{0,12}\d日电/u
/** 王凯作政府工作报告, …上的讲话: what the speaker does behind the name. */
const GIVES_REPORT =
  /(?:同志)?(?:代表\p{Script=Han}{0,8}政府)?(?:向大会)?(?:所?[作做]的?|宣读)(?:《?政府)?工作报告》?[。.]?$/u
/** ——2025年1月15日龚正市长在某市第十六届…: the speaker between date and meeting. */
const BEFORE_MEETING = /^.{0,14}\d{1,2}日[，,]?([^在]{3,24})在.{4,60}(?:会议|大会)/u
const GIVEN_NAME = '\\p{Script=Han}{2,4}|\\p{Script=Han}{1,8}·\\p{Script=Han}{1,8}'
/** 龚正市长, 张三（市长）: the name first. */
const NAME_FIRST = new RegExp(`^(${GIVEN_NAME})(?:[（(](.{0,16}?${OFFICES})[）)]|(代?${OFFICES}))$`, 'u')
/** 武汉市长 and 常务副市长 open like a name and are none. */
const NO_NAME = /[省市县区州旗盟镇乡副代]/u

/** Reads the notes of the title block, in order. */
export function readFrontStatements(notes: string[]): FrontStatements {
  const stated: FrontStatements = { meeting: null, delivered: null, published: null, speaker: null }
  notes.forEach((note, index) => {
    const bare = squeeze(note).replace(/^(?:——|-{2,}|[—（(])|[）)]$/gu, '')
    stated.meeting ??= MEETING.exec(bare)?.[1] ?? null
    if (isOfPage(note) || DATELINE.test(bare.normalize('NFKC'))) stated.published ??= dateIn(bare)
    else stated.delivered ??= dateIn(bare)
    stated.speaker ??= speakerIn(note, notes[index + 1])
  })
  stated.speaker ??= bareName(notes)
  return stated
}

/** A date with a time of day, written with dashes, or beside a source is the page's. */
function isOfPage(note: string): boolean {
  return /\d{1,2}[:：时]\d{1,2}|来源|时间[：:]|日期[：:]|发布|编辑/u.test(note) || hasWebDate(note)
}

/** Office and name on one line, or the name alone on the line below the office. */
export function speakerIn(note: string, next?: string): FrontStatements['speaker'] {
  const line = note
    .trim()
    .replace(/^(?:——|--)/u, '')
    .replace(/[（(](?:女|男)[）)]$|[）)]$/gu, '')
  const match = SPEAKER.exec(line)
  const name = squeeze(match?.[2] ?? '')
  const isParted = /\s/u.test(line.slice(match?.[1]?.length ?? 0, (match?.[1]?.length ?? 0) + 1))
  if (match && (NAME.test(name) || (isParted && LONG_NAME.test(name))))
    return { name, office: officeOf(match[1] ?? '') }
  const isOffice = new RegExp(`${OFFICES}$`, 'u').test(squeeze(line)) && line.length <= 30
  if (isOffice && next !== undefined && NAME.test(squeeze(next))) return { name: squeeze(next), office: officeOf(line) }
  return speakerInSentence(squeeze(note))
}

/** Office and name inside a line that tells more: the day and the meeting, or what the speaker gave. */
function speakerInSentence(bare: string): FrontStatements['speaker'] {
  const told = BEFORE_MEETING.exec(bare)?.[1] ?? bare.replace(GIVES_REPORT, '').replace(/^.*会议上?[）)]?/u, '')
  const officeFirst = SPEAKER.exec(told)
  const isSentence = told !== bare
  if (isSentence && officeFirst && NAME.test(officeFirst[2] ?? ''))
    return { name: officeFirst[2] ?? '', office: officeFirst[1] ?? null }
  const nameFirst = NAME_FIRST.exec(told)
  const name = nameFirst?.[1] ?? ''
  const inBrackets = nameFirst?.[2]
  if (!nameFirst || NO_NAME.test(name) || (!isSentence && inBrackets === undefined)) return null
  return { name, office: inBrackets ?? nameFirst[3] ?? null }
}

function officeOf(text: string): string | null {
  const office = squeeze(text).replace(/^.*会议上?/u, '')
  return office === '' ? null : office
}

function bareName(notes: string[]): FrontStatements['speaker'] {
  const name = notes
    .map(squeeze)
    .find((bare) => NAME.test(bare) && FAMILY_NAMES.includes(bare.charAt(0)) && !/[年月日报区县市省]/u.test(bare))
  return name === undefined ? null : { name, office: null }
}
