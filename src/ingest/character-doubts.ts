/** Characters that say something went wrong before the file came here. */
import type { DecodedText } from './decode-text.ts'
import type { DraftDocument } from './source-text.ts'

type DraftDoubt = DraftDocument['doubts'][number]

export function damagedBytes({ damaged, encoding }: DecodedText): DraftDoubt {
  return {
    line: null,
    rule: 'bytes-are-text',
    message: `文件有 ${String(damaged)} 处字节不合 ${encoding} 编码，显示为“\uFFFD”，文件可能被截断或损坏`,
    confidence: 0.9,
  }
}

const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu

/**
 * The document with lone surrogates (a JSON escape can hold half a character) made U+FFFD, since neither a file nor an
 * address can carry them, and with a doubt for each line of private characters, which only the font of the source
 * could show.
 */
export function wellFormed(document: DraftDocument): DraftDocument {
  const content = document.content.map((line) => ({ ...line, text: line.text.toWellFormed() }))
  const doubts = content.flatMap(({ number, text }): DraftDoubt[] => {
    const found = text.match(PRIVATE_USE)?.length ?? 0
    if (found === 0) return []
    const message = `有 ${String(found)} 个字符只在原文件的字体里有字形（私用区），无法辨认`
    return [{ line: number, rule: 'characters-are-known', message, confidence: 0.9 }]
  })
  return { ...document, content, doubts: [...document.doubts, ...doubts] }
}
