/** Puts two lines together and records it. */
import type { CleaningLog } from './cleaning-log.ts'
import type { WorkLine } from './work-line.ts'

const CONTEXT = 8

/** Latin words keep a blank between them; Chinese needs none. */
export function joinLines(previous: WorkLine, next: WorkLine, reason: string, log: CleaningLog): WorkLine {
  const head = previous.text.trimEnd()
  const tail = next.text.trimStart()
  const glue = /[A-Z]$/i.test(head) && /^[A-Z]/i.test(tail) ? ' ' : ''
  const before = head.slice(-CONTEXT)
  const after = tail.slice(0, CONTEXT)
  log.edit('join', next.line, `${before}\n${after}`, `${before}${glue}${after}`, reason)
  return { ...previous, text: `${head}${glue}${tail}` }
}
