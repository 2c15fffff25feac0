/** Character references that a scraper left undecoded: &nbsp; &ldquo; &#12288; of HTML, <U+00A0> of R. */
import { eachLine } from '../cleaning-log.ts'

const NAMED: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
}
const REFERENCE = /&(?:([a-z]{2,7})|#(\d{2,5})|#x([0-9a-f]{2,4}));|<U\+([0-9A-F]{4})>/giu

export const htmlEntities = eachLine((line, log) =>
  /&|<U\+/.test(line.text)
    ? line.text.replace(REFERENCE, (whole: string, name?: string, decimal?: string, hex?: string, code?: string) => {
        const character =
          name !== undefined
            ? NAMED[name.toLowerCase()]
            : String.fromCharCode(parseInt(decimal ?? hex ?? code ?? '', decimal ? 10 : 16))
        if (character === undefined) return whole
        log.edit('character', line.line, whole, character, '网页字符代码，还原为它所代表的字符')
        return character
      })
    : line.text,
)
