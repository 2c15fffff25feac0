/** Zero-width, bidirectional and control characters: nobody sees them, and every search trips over them. */
import { eachLine } from '../cleaning-log.ts'

/** Format and control characters, but for those that are whitespace, and variation selectors. */
const INVISIBLE = /(?:(?!\s)[\p{Cf}\p{Cc}]|\p{Variation_Selector})+/gu

export const invisibleCharacters = eachLine((line, log) =>
  line.text.replace(INVISIBLE, (found) => {
    log.edit('character', line.line, found, '', '看不见的控制字符或零宽字符')
    return ''
  }),
)
