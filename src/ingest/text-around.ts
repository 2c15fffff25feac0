/** What stands beside a place in a line: enough to find the place again once other steps have changed the line. */

const LENGTH = 12

/** Up to 12 characters before `start` and after `end`, blanks left out, since every step may move those. */
export function textAround(text: string, start: number, end: number): [before: string, after: string] {
  const bare = (part: string): string => part.replace(/\s+/gu, '')
  return [bare(text.slice(0, start)).slice(-LENGTH), bare(text.slice(end)).slice(0, LENGTH)]
}
