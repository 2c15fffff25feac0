/** Writes numbers as a stream of bits, highest first: postings are half the size of whole bytes. */
export class BitWriter {
  private bytes = new Uint8Array(4096)
  private length = 0

  private writeBits(value: number, count: number): void {
    const needed = (this.length + count + 7) >>> 3
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2))
      grown.set(this.bytes)
      this.bytes = grown
    }
    for (let left = count; left > 0;) {
      const free = 8 - (this.length & 7)
      const taken = Math.min(free, left)
      const bits = (value >>> (left - taken)) & ((1 << taken) - 1)
      const at = this.length >>> 3
      this.bytes[at] = (this.bytes[at] ?? 0) | (bits << (free - taken))
      this.length += taken
      left -= taken
    }
  }

  /** An Exp-Golomb code of order k: 0 to 2^31. Small numbers, and those below 2^k, take few bits. */
  writeNumber(value: number, k: number): void {
    const high = Math.floor(value / 2 ** k) + 1
    const highBits = 32 - Math.clz32(high)
    this.writeBits(0, highBits - 1)
    this.writeBits(high, highBits)
    this.writeBits(value % 2 ** k, k)
  }

  /** The bytes written so far, the last one filled with zeros. */
  finish(): Uint8Array {
    return this.bytes.slice(0, (this.length + 7) >>> 3)
  }
}

/** How many bits `writeNumber` takes. */
export function bitsOfNumber(value: number, k: number): number {
  return 2 * (31 - Math.clz32(Math.floor(value / 2 ** k) + 1)) + 1 + k
}
