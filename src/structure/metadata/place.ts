/** The place that a document speaks for, as it is printed. */
import { MUNICIPALITIES, PREFECTURE_CITIES, PREFECTURES, PROVINCES, shortName } from './place-names.ts'

export interface PlaceEvidence {
  /** Printed titles, the document's own first. */
  titles: string[]
  meeting: string | null
  office: string | null
  /** Running text of the body. */
  text: string
  /** What a record's column says; asked last. */
  stated: string | null
  isReport: boolean
}

const GENERIC = /^(?:[全我本各该两外城辖园社地郊山景库灾矿老新]|市辖|周边|中心城|主城)?(?:[省市县区州盟旗]|自治区)$/u
const UNIT = '(?:[省市州盟区县旗镇乡]|街道)'
const ON_BEHALF = new RegExp(
  `我(?:谨|受.{2,20}委托)?[，,]?代表(\\p{Script=Han}{1,16}?${UNIT}|国务院)(?:人民)?(?:政府|管委会|管理委员会)?[，,向]`,
  'gu',
)
/** What stands before 县 or 区 without being a name. */
const NO_NAME =
  /[全我本各该市县区省的在和及与是为个两十百强老]|代表|人民|城镇|示范|试点|先进|发展|创新|开发|产业|工业|保税|综合|功能|核心|中心|贫困|管理|保护|服务|合作|经济|实验|试验|农业|大$|新$|园$|社$|片$|街$|景$|库$|城$|郊$|辖$|周边/u
const CONGRESS = /^(.{2,18}?)(?:第[一二三四五六七八九十]{1,4}届|[一二三四五六七八九十]{1,4}届)/u
/** Enough to hold the name of the place itself; the rest are its neighbours. */
const MOST_NAMES = 60
const FEWEST_MENTIONS = 3
const ZONE_NAME = /\p{Script=Han}{0,8}?(?:高新区|高新技术产业开发区|新技术开发区|经济技术开发区|经开区|开发区|新区)/u

/** The place, or null when nothing in the document names one. */
export function placeOf(evidence: PlaceEvidence): string | null {
  const named = namedPlaces(evidence)
  const first = named[0]
  if (first === undefined) {
    const found = evidence.isReport ? fromReportText(evidence) : fromArticle(evidence)
    return found === null ? evidence.stated : withCity(found, evidence.text)
  }
  const fuller = named.find((other) => other !== first && (other.endsWith(first) || isFullName(other, first)))
  return withCity(fuller ?? first, evidence.text)
}

/** 广西壮族自治区 of 广西, 来宾市 of 来宾. */
function isFullName(full: string, name: string): boolean {
  return shortName(full) === name || (full.startsWith(name) && /^[市县区州旗盟]$/u.test(full.slice(name.length)))
}

/** Places named where a document names itself, the plainest first. */
function namedPlaces({ titles, meeting, office, text, isReport }: PlaceEvidence): string[] {
  const onBehalf = [...text.matchAll(ON_BEHALF)]
    .map((match) => match[1])
    .find((place) => place !== undefined && !GENERIC.test(place))
  if (onBehalf === '国务院' || /全国人民代表大会/u.test(meeting ?? '')) return ['中国']
  const found = [
    ...(isReport ? titles.map(placeInTitle) : []),
    CONGRESS.exec(meeting ?? '')?.[1],
    onBehalf,
    /^(.{2,18}?)(?:人民政府|管委会|管理委员会|代?[省市县区州盟旗]长)/u.exec(office ?? '')?.[1],
  ]
  return found
    .map(fullUnit)
    .filter((place): place is string => place !== null && !GENERIC.test(place) && place.length >= 2)
}

/** 2022年武汉市政府工作报告 → 武汉市; null when the title names no place. */
export function placeInTitle(title: string): string | null {
  const place = title
    .replace(/\s+/gu, '')
    .replace(/[（(【][^）)】]*[）)】]|^《|》$/gu, '')
    .replace(/\d{4}年?度?|二[〇○零]{1,2}[一二三四五六七八九〇]{1,2}年/gu, '')
    .replace(/(?:人民)?政府工作报告.*$|(?:管委会)?工作报告.*$/u, '')
    .replace(/(?:人民政府|政府|管理委员会|管委会)$/u, '')
  if (/国务院$/u.test(place)) return '中国'
  return place.length >= 2 && place.length <= 24 ? place : null
}

/** 安国 of 安国市人民政府 comes with its 市; offices such as 广东省省长 leave the unit on the name. */
function fullUnit(place: string | null | undefined): string | null {
  if (place === null || place === undefined) return null
  return place.replace(/^(?:中共|中国共产党)/u, '')
}

/** A district is printed with its city somewhere, or stands in the only city that the text speaks of. */
function withCity(place: string, text: string): string {
  const at = text.indexOf(place)
  for (let from = at; from > 0; from = text.indexOf(place, from + 1)) {
    const city = cityBefore(text.slice(Math.max(0, from - 6), from))
    if (city !== null && !place.startsWith(city)) return city + place
  }
  if (!/区$/u.test(place) || /市.*区$/u.test(place)) return place
  const cities = [...countCities(text)].sort((a, b) => b[1] - a[1])
  const [first, second] = cities
  const isOnly = first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0)
  return isOnly && /市委、?市政府|市委/u.test(text) ? `${first[0]}市${place}` : place
}

function cityBefore(head: string): string | null {
  for (let length = Math.min(6, head.length); length >= 2; length -= 1) {
    const tail = head.slice(-length)
    const bare = tail.replace(/市$/u, '')
    if (PREFECTURE_CITIES.has(bare) || MUNICIPALITIES.includes(bare)) return tail
  }
  return null
}

/** How often each prefecture-level city is printed with its 市. */
function countCities(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { index } of text.matchAll(/市/gu)) {
    const city = cityBefore(text.slice(Math.max(0, index - 5), index))
    if (city !== null) counts.set(city, (counts.get(city) ?? 0) + 1)
  }
  return counts
}

/** A report that names its place only in passing: 我代表市人民政府 tells the kind, frequency the name. */
function fromReportText({ text }: PlaceEvidence): string | null {
  const unit = /我谨?[，,]?代表([省市县区州盟旗]|自治区|自治州|行署)(?:人民)?(?:政府)?[，,向]/u.exec(
    text.slice(0, 3000),
  )?.[1]
  if (unit === undefined) return null
  if (unit === '省' || unit === '自治区')
    return mostFrequent(
      PROVINCES.map((name) => [shortName(name), name]),
      text,
    )
  if (unit === '市') {
    const cities = [...PREFECTURE_CITIES, ...MUNICIPALITIES].map((name): [string, string] => [name, `${name}市`])
    const city = mostFrequent(cities, text)
    if (city !== null) return city
  }
  const prefectures = PREFECTURES.map((name): [string, string] => [
    name.replace(/(?:\p{Script=Han}{1,3}族)*自治州$|地区$|盟$/u, ''),
    name,
  ])
  if (/州|盟|行署/u.test(unit)) return mostFrequent(prefectures, text)
  return mostFrequent(namesWithUnit(text, unit), text)
}

/** Pairs of bare name and name with its unit, as the text prints them. */
function namesWithUnit(text: string, unit: string): [string, string][] {
  const names = new Set<string>()
  for (const { index } of text.matchAll(new RegExp(unit, 'gu'))) {
    for (const length of [2, 3]) {
      const name = text.slice(Math.max(0, index - length), index)
      const isWord = /^\p{Script=Han}+$/u.test(name) && name.length === length
      if (isWord && !NO_NAME.test(name) && !/^[域级乡里市际直长城间内外块划]/u.test(text.slice(index + 1)))
        names.add(name)
    }
  }
  return [...names].slice(0, MOST_NAMES).map((name) => [name, name + unit])
}

/** The name printed most often; with its unit where the text prints that anywhere. */
function mostFrequent(names: [bare: string, full: string][], text: string): string | null {
  const counts = new Map<string, number>()
  const known = new Map(names)
  const lengths = [...new Set(names.map(([bare]) => bare.length))]
  for (let at = 0; at < text.length; at += 1) {
    for (const length of lengths) {
      const word = text.slice(at, at + length)
      if (known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < FEWEST_MENTIONS) return null
  const full = known.get(best[0]) ?? best[0]
  return text.includes(full) ? full : best[0]
}

/** An article speaks of the most precise place that it names with its city. */
function fromArticle({ titles, text }: PlaceEvidence): string | null {
  const all = `${titles.join('\n')}\n${text}`
  const districts = new Map<string, number>()
  for (const { 0: found, index } of all.matchAll(/(?<=市)\p{Script=Han}{1,3}?(?:区|县)/gu)) {
    const city = cityBefore(all.slice(Math.max(0, index - 6), index))
    if (city === null || GENERIC.test(found) || /[辖城园社地各全]区$|市区$/u.test(found)) continue
    districts.set(city + found, (districts.get(city + found) ?? 0) + 1)
  }
  const district = [...districts].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (district !== undefined) return district
  const zone = zoneOfCity(all)
  if (zone !== null) return zone
  const cities = [...PREFECTURE_CITIES, ...MUNICIPALITIES].map((name): [string, string] => [name, `${name}市`])
  return mostFrequent(cities, all) ?? placeOfTitle(titles, text)
}

/** A title that opens with a place of which the text speaks again and again. */
function placeOfTitle(titles: string[], text: string): string | null {
  const places = titles.map((title) => /^\p{Script=Han}{2,4}?[市县区州旗]/u.exec(title)?.[0])
  return places.find((place) => place !== undefined && text.split(place).length > FEWEST_MENTIONS) ?? null
}

/** 武汉东湖高新区: a zone printed with its city at least twice. */
function zoneOfCity(text: string): string | null {
  const counts = new Map<string, number>()
  for (const { index } of text.matchAll(/高新区|开发区|经开区|新区/gu)) {
    const head = text.slice(Math.max(0, index - 10), index + 3)
    for (let start = 0; start < 8; start += 1) {
      const name = head.slice(start)
      const city = cityBefore(name.slice(0, 3)) ?? cityBefore(name.slice(0, 2))
      if (city === null || !name.startsWith(city) || !ZONE_NAME.test(name)) continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
      break
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 2 ? best[0] : null
}
