/** Tells a file's format from its first bytes. */

export type BinaryFormat = 'zip' | 'pdf' | 'old-word' | 'rtf' | 'image' | 'archive'

const SIGNATURES: [BinaryFormat, number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
]

/** A PDF reader looks for the header in the first kilobyte; mail gateways put bytes before it. */
const PDF_HEADER_WITHIN = 1024

/** The binary format of a file, or null for text. */
export function detectFormat(bytes: Uint8Array): BinaryFormat | null {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  return Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN)).includes('%PDF-') ? 'pdf' : null
}
