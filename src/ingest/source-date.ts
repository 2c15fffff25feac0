/** Dates as lists, columns and page headers print them. */

/** Chinese lists print 2025-07-02, 2025/7/2, 2025.07.02 or 2025年7月2日, with or without a time of day. */
const DATE = /^(?:发布(?:日期|时间)[:：]\s*)?(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?($|[T\s].*)/u
const TIME_OF_DAY = /^[\dT\s:：时分秒.+Z-]*$/u

/** ISO date of a text that is a date and nothing else, or null. */
export function isoDateOf(text: string): string | null {
  if (text.length > 60) return null
  const match = DATE.exec(text.trim())
  if (!match || !TIME_OF_DAY.test(match[4] ?? '')) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  // Date.UTC rolls 31 February over into March, so an impossible day does not come back as it was given.
  const date = new Date(Date.UTC(year, month - 1, day))
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
