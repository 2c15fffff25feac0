/** The title of a report: as printed, with place and year added where it lacks them. */
import { squeeze } from '../../clean/work-line.ts'
import { placeInTitle } from './place.ts'

/** A title that is spaced out (政 府 工 作 报 告) is one word; a blank between two halves of a title is meant. */
export function printedTitle(text: string): string {
  return /^(?:\S{1,2}\s+){3,}\S{1,2}$/u.test(text.trim()) ? squeeze(text) : text.trim()
}

/** 政府工作报告 of 武汉市武昌区 for 2024 → 武昌区政府工作报告（2024年）. */
export function completeTitle(printed: string, place: string | null, year: number | null): string {
  if (!/工作报告/u.test(printed)) return printed
  const named = placeInTitle(printed) !== null || place === null ? printed : insertPlace(printed, shortPlace(place))
  return year === null || /(?:19|20)\d{2}|二[〇○零]/u.test(named) ? named : `${named}（${String(year)}年）`
}

function insertPlace(title: string, place: string): string {
  const name = place === '中国' ? '国务院' : place
  const year = /^\s*\d{4}年?/u.exec(title)?.[0] ?? ''
  return year + name + title.slice(year.length)
}

/** 武汉市武昌区 → 武昌区: the last place of the chain. */
function shortPlace(place: string): string {
  return /^.{2,6}市(.{2,8}[区县旗市])$/u.exec(place)?.[1] ?? place
}
