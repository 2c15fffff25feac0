import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

const REPORT = '各位代表：现在，我代表县人民政府，向大会报告工作，请予审议，并请政协委员提出意见。'

function bytes(...codes: number[]): Uint8Array {
  return Uint8Array.from(codes)
}
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
/** Node has no encoder of old encodings: the table is made by decoding every pair of bytes. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) table.set(decoder.decode(bytes(high, low)), [high, low])
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]))
}
const TRADITIONAL = '各位代表：現在，我代表縣人民政府，向大會報告工作，請予審議，並請各位委員提出意見。'
const utf8 = new TextEncoder().encode(REPORT)

describe('the encoding is told from the bytes', () => {
  test.each([
    ['utf-8', utf8, REPORT],
    ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), REPORT],
    ['utf-16le', Uint8Array.from([0xff, 0xfe, ...utf16(REPORT, true)]), REPORT],
    ['utf-16be', Uint8Array.from([0xfe, 0xff, ...utf16(REPORT, false)]), REPORT],
    ['utf-16le', utf16(REPORT, true), REPORT],
    ['utf-16be', utf16(REPORT, false), REPORT],
    ['gb18030', encode(REPORT, 'gb18030'), REPORT],
    ['big5', encode(TRADITIONAL, 'big5'), TRADITIONAL],
  ])('%s', (encoding, given, text) => {
    expect(decodeText('某县.txt', given)).toEqual({ text, encoding, damaged: 0 })
  })
})

test('UTF-16 whose bytes are all ASCII is not taken for UTF-8', () => {
  expect(decodeText('某县.txt', utf16('2024政市', true))).toMatchObject({ text: '2024政市', encoding: 'utf-16le' })
})

test('a file cut inside a character is read, and the damage counted', () => {
  const cut = new TextEncoder().encode(REPORT.repeat(5)).slice(0, -1)
  const { text, encoding, damaged } = decodeText('某县.txt', cut)
  expect({ encoding, damaged }).toEqual({ encoding: 'utf-8', damaged: 1 })
  expect(text.startsWith(REPORT)).toBe(true)
})

test('bytes that are Chinese in no encoding are refused', () => {
  const noise = Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919 + at * at * 31) % 256)
  expect(() => decodeText('某县.bin', noise)).toThrow(UnreadableFileError)
  expect(() => decodeText('某县.bin', noise)).toThrow('无法读取 某县.bin：认不出文字编码')
})
