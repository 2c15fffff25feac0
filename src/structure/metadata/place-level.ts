/** The administrative level of a place, from its name. */
import type { Level } from '../../model/report.ts'
import { MUNICIPALITIES, PREFECTURE_CITIES, PREFECTURES, PROVINCES, shortName } from './place-names.ts'

const ZONE =
  /(?:高新区|高新技术(?:产业)?开发区|开发区|经开区|新区|示范区|合作区|管理区|保税区|园区|自贸区|试验区|度假区|光谷)$/u

/** Level of the last place that a name such as 武汉市武昌区 holds, or null when its name does not tell. */
export function levelOfPlace(place: string): Level | null {
  if (place === '中国') return 'national'
  const municipality = MUNICIPALITIES.find((name) => place === name || place === `${name}市`)
  if (municipality ?? PROVINCES.find((name) => place === name || place === shortName(name))) return 'province'
  if (ZONE.test(place)) return 'zone'
  const last = place.replace(/^.*(?:省|自治区)(?=.)/u, '')
  if (PREFECTURE_CITIES.has(last) || PREFECTURE_CITIES.has(last.replace(/市$/u, ''))) return 'city'
  if (PREFECTURES.some((name) => place.endsWith(name)) || /(?:州|地区|盟)$/u.test(place)) return 'city'
  if (/(?:县|旗|林区)$/u.test(place)) return 'county'
  if (/区$/u.test(place)) return 'district'
  // 浦东新区 and the like are districts in law but call themselves 新区: they are zones above.
  if (/市$/u.test(place)) return 'county'
  if (/(?:镇|乡|街道|苏木)$/u.test(place)) return 'township'
  return null
}
