/** A span of text with both marks of each quotation that it opens or closes. Runs in the browser, too. */

const CLOSING_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
}
const OPENING_OF = Object.fromEntries(Object.entries(CLOSING_OF).map(([opening, closing]) => [closing, opening]))
const QUOTE = /[“”‘’「」『』﹁﹂﹃﹄"]/u

/**
 * Mentions hold the quotation marks inside a word, none around it: of 食品安全“两个责任” the closing mark is left out, of
 * “双百园区”建设 the opening one. Shown, a pair is whole: the span grows over the other mark where that stands next to it,
 * blanks between them included. Where it stands further off, the quotation is not the word's, and the span stays.
 */
export function withWholeQuotes(text: string, start: number, end: number): { start: number; end: number } {
  if (!QUOTE.test(text.slice(start, end))) return { start, end }
  const { unopened, unclosed } = oddMarks(text, start, end)
  const whole = { start, end }
  for (const closing of unopened) {
    const at = whole.start - 1 - (/\s*$/u.exec(text.slice(0, whole.start))?.[0].length ?? 0)
    if (text.charAt(at) !== (OPENING_OF[closing] ?? closing)) break
    whole.start = at
  }
  for (const opening of unclosed.reverse()) {
    const at = whole.end + (/^\s*/u.exec(text.slice(whole.end))?.[0].length ?? 0)
    if (text.charAt(at) !== (CLOSING_OF[opening] ?? opening)) break
    whole.end = at + 1
  }
  return whole
}

/** The marks of the span whose other mark is outside, in order. Straight marks open and close by turns from the text's start on. */
function oddMarks(text: string, start: number, end: number): { unopened: string[]; unclosed: string[] } {
  let isOpen = (text.slice(0, start).split('"').length - 1) % 2 === 1
  const unopened: string[] = []
  const unclosed: string[] = []
  for (const mark of text.slice(start, end)) {
    const opens = mark === '"' ? !isOpen : mark in CLOSING_OF
    if (mark === '"') isOpen = !isOpen
    if (opens) unclosed.push(mark)
    else if (mark === '"' || mark in OPENING_OF) {
      const opening = OPENING_OF[mark] ?? mark
      if (unclosed[unclosed.length - 1] === opening) unclosed.pop()
      else unopened.push(mark)
    }
  }
  return { unopened, unclosed }
}
