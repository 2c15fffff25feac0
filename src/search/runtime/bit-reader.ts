/** Reads what `src/search/index/bit-writer.ts` wrote: a stream of bits, highest first. */
export interface BitReader {
  bytes: Uint8Array
  /** In bits. */
  position: number
}

/** The next 32 bits, zeros behind the end. */
function peek(reader: BitReader): number {
  const { bytes, position } = reader
  const at = position >>> 3
  const shift = position & 7
  const word =
    ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  return shift === 0 ? word >>> 0 : ((word << shift) | ((bytes[at + 4] ?? 0) >>> (8 - shift))) >>> 0
}

/** @param count 0–31 */
function readBits(reader: BitReader, count: number): number {
  if (count === 0) return 0
  const value = peek(reader) >>> (32 - count)
  reader.position += count
  return value
}

/** An Exp-Golomb code of order k: as many zeros as the number of further high bits, then the value. */
export function readNumber(reader: BitReader, k: number): number {
  const zeros = Math.clz32(peek(reader))
  reader.position += zeros
  const high = readBits(reader, zeros + 1) - 1
  return high * 2 ** k + readBits(reader, k)
}
