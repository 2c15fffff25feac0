/**
 * When a numeral in Chinese characters is a figure. Most are not: 一批, 五大, 三个代表, 千家万户, 半导体. Digits need
 * no such test; a Chinese numeral is taken only with a unit, and only where the words around it do not make it a name.
 */
import type { Numeral } from './numeral.ts'
import type { Unit } from './units.ts'

/** Political formulas that are names though printed without quotation marks. */
const FORMULAS =
  /^(?:代表|确立|维护|毫不|务必|永远|意识|自信|全面|必由|必须|伟大|革命|区分|结合|健康|大局|面向|中心|文明|凡是|一百|一批|一律|离不开|坚持|过硬|聚焦|不摘|不变|共同)/u
/** A year count that is part of the name of an action or plan: 三年行动, 三年攻坚行动, 五年规划, 十年禁渔. */
const PLAN_NAME = /^ ?(?![来间内的以前后时多累])[^，。；、,;：“”"（）() ]{0,6}(?:行动|计划|规划|方案|攻坚|禁渔|纲要)/u
const IDIOM_OF_YEARS = /^(?:[磨树制期]|如一日|一遇|寒窗|义务|一贯|大计|奋斗|未有)/u
/** 九届十一次、十二次全会: sessions, not occasions counted. */
const SESSION = /^(?:[、和][一二三四五六七八九十]+次)*(?:全会|全体|会议|党代|代表大会|中央)/u
/** 四类以上水质, 劣五类水体 are grades. */
const GRADE = /^(?:水|及?以上|标准|地表|功能)/u
const CUE_BEFORE = /(?:[近约超过逾破达上成余到至]|新增) ?$/u
/** Units whose bare scale word is a size class (百亿元企业, 千亿参数, 万吨级). */
const SIZE_CLASS_UNITS = new Set([
  '亩',
  '吨',
  '平方米',
  '千瓦',
  '标箱',
  '标准箱',
  '参数',
  '剂',
  '公顷',
  '兆瓦',
  '千瓦时',
])
const ALONE: Readonly<Record<string, ReadonlySet<string>>> = {
  一: new Set(['倍', '成', '美元', '港元', '欧元', '日元']),
  二: new Set(['倍', '成']),
  零: new Set(),
  〇: new Set(),
}

/** Whether a count of years names an action or plan (三年行动) and is no duration. */
export function isPlanName(text: string, unitEnd: number): boolean {
  const after = text.slice(unitEnd, unitEnd + 16)
  return PLAN_NAME.test(after) || IDIOM_OF_YEARS.test(after)
}

/** Whether the Chinese numeral with this unit is a figure. `start` is where the numeral begins. */
export function isChineseFigure(text: string, start: number, numeral: Numeral, unit: Unit, unitEnd: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(unitEnd, unitEnd + 8)
  if (/[第初数几每]$/u.test(before)) return false
  if (numeral.bareScale) return isBareScaleFigure(numeral, unit, before, after)
  const alone = ALONE[numeral.digits]
  if (alone !== undefined && !alone.has(unit.text)) return false
  if (unit.text === '成' && /[一二三四五六七八九十]$/u.test(before)) return false
  if (unit.kind === 'count') {
    if (unit.text === '个' && FORMULAS.test(after)) return false
    if (unit.text === '次' && (before.endsWith('届') || SESSION.test(text.slice(unitEnd, unitEnd + 20)))) return false
    if (unit.text === '类' && (before.endsWith('劣') || GRADE.test(after))) return false
    // 中央八项规定 is a name.
    if (unit.text === '项' && after.startsWith('规定')) return false
    if (!unit.chinese) return numeral.digits.length > 1
    return true
  }
  if (unit.kind === 'measure') return !/^[米度方升瓦P]$/u.test(unit.text) || numeral.digits.length > 1
  if (unit.kind === 'duration') {
    if (unit.text === '年') return !/[\d百千万]$/u.test(before)
    return !/^[日周秒]$/u.test(unit.text) || numeral.digits.length > 1
  }
  return true
}

function isBareScaleFigure(numeral: Numeral, unit: Unit, before: string, after: string): boolean {
  const cued = CUE_BEFORE.test(before) || numeral.more
  switch (unit.kind) {
    case 'money':
      // 亿元GDP…死亡率 and 万元GDP能耗 are names of indicators.
      if (/^ ?(?:GDP|地区生产|生产总值|国内生产|产值|工业)/u.test(after)) return false
      return numeral.value >= 1e6 || cued || /^ ?(?:以上|以下|级)/u.test(after)
    case 'measure':
    case 'count':
      return cued || SIZE_CLASS_UNITS.has(unit.text)
    case 'multiple':
      return true
    case 'duration':
      return numeral.more
    default:
      return false
  }
}
