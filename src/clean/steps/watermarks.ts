/** Advertisement lines and watermarks of data resellers, also when their characters are set apart by blanks. */
import { textAround } from '../../ingest/text-around.ts'
import type { CleaningLog, CleaningStep } from '../cleaning-log.ts'
import { squeeze, type WorkLine } from '../work-line.ts'

const ADVERTISEMENT =
  /^(?:更多.{0,12}(?:尽在|请关注|请访问|请登录|请加).*|请?(?:扫码|微信|长按)?关注.{0,8}(?:公众号|微信).*|.{0,12}(?:微信)?公众号[:：【“].*|.{0,20}(?:下载|整理|制作)(?:自|于|by).{0,20}|https?:\/\/\S+|www\.\S+)$/iu
const LONGEST = 80
/** The same inside a paragraph, where a page of the reseller's file ended: only with the address or name in brackets. */
const INSIDE =
  /更\s*多[^。，（(]{0,16}?(?:尽\s*在|请\s*关\s*注|请\s*访\s*问)[^。，（(]{0,16}[（(]\s*(?:https?|www)[^（）()。，]{0,100}[）)]|关\s*注\s*(?:微\s*信\s*)?公\s*众\s*号\s*[【“「][^】”」。]{1,24}[】”」]/giu

export const watermarks: CleaningStep = (lines, log) =>
  lines
    .filter((line) => {
      const bare = squeeze(line.text)
      if (bare.length > LONGEST || /。/u.test(bare) || !ADVERTISEMENT.test(bare)) return true
      log.remove(line, '广告或水印')
      return false
    })
    .map((line) => dropInside(line, log))
    .filter(({ text }) => text.trim() !== '')

function dropInside(line: WorkLine, log: CleaningLog): WorkLine {
  const text = line.text.replace(INSIDE, (found: string, at: number) => {
    const around = textAround(line.text, at, at + found.length)
    log.edit('noise', line.line, found, '', '夹在正文中的广告或水印', around)
    return ''
  })
  return text === line.text ? line : { ...line, text }
}
