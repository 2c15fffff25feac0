import { describe, expect, it } from 'vitest'
import type { NumberedHeading } from './heading-levels.ts'
import { settlePhrases } from './settle-phrases.ts'

/** 部 sounds like a part, 小 is another phrase; 一 to 三 stand for 一、 to 三、, ㈠ for （一）. */
const KINDS: Record<string, NumberedHeading> = {
  部: { kind: 'part', ordinal: 0 },
  小: { kind: 'bare', ordinal: 0 },
  一: { kind: 'cn', ordinal: 1 },
  二: { kind: 'cn', ordinal: 2 },
  三: { kind: 'cn', ordinal: 3 },
  '㈠': { kind: 'paren-cn', ordinal: 1 },
}

function settled(marks: string): string {
  const drafts = [...marks].map((text) => {
    const numbered = KINDS[text]
    return { line: 1, text, role: 'heading' as const, ...(numbered ? { numbered } : {}) }
  })
  return settlePhrases(drafts)
    .map(({ numbered, text }) => ({ part: '部', bare: '小' })[numbered?.kind as string] ?? text)
    .join('')
}

describe('headings without a mark', () => {
  it.each([
    ['部㈠部㈠', '部㈠部㈠', 'are parts when they sound so'],
    ['一部二小三', '一小二小三', 'divide a part where parts are numbered'],
    ['部一二部一小', '部一二部一部', 'are parts when a single one stands among parts'],
    ['小一二小一二', '部一二部一二', 'are parts when 一、 starts again under each'],
    ['部一二部一二小', '部一二部一二部', 'are parts when a single one follows such parts'],
    ['部小小小', '部部部部', 'are parts when only one sounds so and nothing is numbered'],
    ['部小㈠小㈠部', '部小㈠小㈠部', 'divide the parts among which they stand'],
  ])('%s → %s: they %s', (marks, expected) => {
    expect(settled(marks)).toBe(expected)
  })
})
