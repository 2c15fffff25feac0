/** Page numbers on lines of their own, or left inside a sentence or word where the page was cut. */
import { textAround } from '../../ingest/text-around.ts'
import type { CleaningLog, CleaningStep } from '../cleaning-log.ts'
import { squeeze, type WorkLine } from '../work-line.ts'

/** — 1 —, -2-, —23 (its second dash lost), 第3页, 第3页共20页, 3/20. A bare number is judged by its neighbours. */
const DRESSED = /^(?:[—–－―-]{1,2}\d{1,3}[—–－―-]{0,2}|第\d{1,3}页(?:[，,/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/u
const BARE = /^\d{1,3}$/
const INSIDE = /[—–－―-]\s{0,2}\d{1,3}\s{0,2}[—–－―-]/gu
const REASON = '页码'

export const pageNumbers: CleaningStep = (lines, log) => {
  const running = runningNumbers(lines)
  let newPage = false
  return lines
    .flatMap((line, index): WorkLine[] => {
      if (DRESSED.test(squeeze(line.text)) || running.has(index)) {
        log.remove(line, REASON)
        newPage = true
        return []
      }
      const kept = newPage ? { ...line, newPage: true as const } : line
      newPage = false
      return [kept]
    })
    .map((line) => dropInside(line, log))
    .filter(({ text }) => text.trim() !== '')
}

/**
 * Bare numbers are page numbers when they count up by one with running text between them; numbers that stand close
 * together are the cells of a table.
 */
function runningNumbers(lines: WorkLine[]): Set<number> {
  const candidates = lines.flatMap((line, index) => (BARE.test(line.text.trim()) ? [index] : []))
  const found = new Set<number>()
  let chain: number[] = []
  const close = (): void => {
    if (chain.length >= 3) for (const index of chain) found.add(index)
    chain = []
  }
  for (const index of candidates) {
    const last = chain.at(-1)
    const follows =
      last !== undefined &&
      Number(lines[index]?.text) === Number(lines[last]?.text) + 1 &&
      lines.slice(last + 1, index).reduce((sum, { text }) => sum + text.length, 0) >= 300
    if (!follows) close()
    chain.push(index)
  }
  close()
  return found
}

/** Only a number that is framed by dashes and stands in Chinese text on both sides, and only if several count up. */
function dropInside(line: WorkLine, log: CleaningLog): WorkLine {
  const found = [...line.text.matchAll(INSIDE)].filter(({ index, 0: mark }) => {
    const before = line.text.slice(0, index).trimEnd().at(-1) ?? ''
    const after =
      line.text
        .slice(index + mark.length)
        .trimStart()
        .at(0) ?? ''
    return !/[\d—–A-Z]/i.test(before) && !/[\d—–A-Z]/i.test(after)
  })
  if (found.length === 0) return line
  let text = ''
  let from = 0
  for (const { index, 0: mark } of found) {
    const around = textAround(line.text, index, index + mark.length)
    log.edit('noise', line.line, mark, '', `${REASON}，夹在句中`, around)
    text += line.text.slice(from, index).trimEnd()
    from = index + mark.length + (/^\s*/u.exec(line.text.slice(index + mark.length))?.[0].length ?? 0)
  }
  return { ...line, text: text + line.text.slice(from) }
}
