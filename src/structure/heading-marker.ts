/** The marks that number the headings of a report. */

/** Outermost first. `part` and `bare` are headings without a mark: of a part, and below one. */
export const MARKER_KINDS = [
  'chapter',
  'section',
  'part',
  'cn',
  'bare',
  'paren-cn',
  'first-is',
  'arabic',
  'paren-arabic',
  'circled',
] as const
export type MarkerKind = (typeof MARKER_KINDS)[number]

/** Marks that number headings in some documents and the items of a list in others. */
export const WEAK_MARKERS: MarkerKind[] = ['first-is', 'arabic', 'paren-arabic', 'circled']

export interface Marker {
  kind: MarkerKind
  /** As printed, without blanks around it. */
  printed: string
  /** As the outline shows it: `一、`, `（一）`, `1.`, `（1）`, `一是`, `第一章`, `①`. */
  canonical: string
  /** The number it stands for, from 1. */
  ordinal: number
  /** Number of code units of mark and blanks after it. */
  length: number
}

const DIGITS = '零一二三四五六七八九'
const HAN_NUMERALS = '一二三四五六七八九十'
const CN = '[一二三四五六七八九十]{1,3}'

/** U+2460 is ①, U+3220 is ㈠, U+FF10 is the full-width 0. */
const PATTERNS: { kind: MarkerKind; pattern: RegExp; canonical: (numeral: string, unit: string) => string }[] = [
  {
    kind: 'chapter',
    pattern: new RegExp(`^第(${CN})([章篇]|部分)[、：:\\s]?\\s*`, 'u'),
    canonical: (n, u) => `第${n}${u}`,
  },
  { kind: 'section', pattern: new RegExp(`^第(${CN})节[、：:\\s]?\\s*`, 'u'), canonical: (n) => `第${n}节` },
  // Some prints have a full stop in the place of 、.
  { kind: 'cn', pattern: new RegExp(`^(${CN})\\s?[、．.]\\s*`, 'u'), canonical: (n) => `${n}、` },
  // Reports of the 1950s number their sections with 一 alone on its line.
  { kind: 'cn', pattern: new RegExp(`^(${CN})$`, 'u'), canonical: (n) => `${n}、` },
  {
    kind: 'paren-cn',
    pattern: new RegExp(`^[（(]\\s?(${CN})\\s?[）)][、.]?\\s*`, 'u'),
    canonical: (n) => `（${n}）`,
  },
  {
    kind: 'paren-cn',
    pattern: /^([\u3220-\u3229])\s*/u,
    canonical: (n) => `（${HAN_NUMERALS.charAt(ordinalOf(n) - 1)}）`,
  },
  { kind: 'first-is', pattern: new RegExp(`^(${CN})([是要])[，,]?\\s*`, 'u'), canonical: (n, u) => `${n}${u}` },
  { kind: 'first-is', pattern: new RegExp(`^(第${CN})[，,：:]\\s*`, 'u'), canonical: (n) => n },
  {
    kind: 'arabic',
    pattern: /^([\d\uff10-\uff19]{1,2})(?:[.．](?!\d)|、)\s*/u,
    canonical: (n) => `${String(ordinalOf(n))}.`,
  },
  { kind: 'paren-arabic', pattern: /^[（(](\d{1,2})[）)]\s*/u, canonical: (n) => `（${n}）` },
  { kind: 'circled', pattern: /^([\u2460-\u2473])\s*/u, canonical: (n) => n },
]

/** The mark at the head of a text, or null. */
export function readMarker(text: string): Marker | null {
  for (const { kind, pattern, canonical } of PATTERNS) {
    const match = pattern.exec(text)
    if (!match) continue
    const [whole, numeral = '', unit = ''] = match
    return {
      kind,
      printed: whole.trim(),
      canonical: canonical(numeral, unit),
      ordinal: ordinalOf(numeral),
      length: whole.length,
    }
  }
  return null
}

function ordinalOf(numeral: string): number {
  if (/^[\d\uff10-\uff19]/u.test(numeral)) return Number(numeral.normalize('NFKC'))
  if (/^[\u3220-\u3229]$/u.test(numeral)) return (numeral.codePointAt(0) ?? 0) - 0x321f
  if (/^[\u2460-\u2473]$/u.test(numeral)) return (numeral.codePointAt(0) ?? 0) - 0x245f
  const han = numeral.replace('第', '')
  const ten = han.indexOf('十')
  if (ten === -1) return DIGITS.indexOf(han)
  const tens = ten === 0 ? 1 : DIGITS.indexOf(han.charAt(0))
  return tens * 10 + (ten === han.length - 1 ? 0 : DIGITS.indexOf(han.charAt(ten + 1)))
}
