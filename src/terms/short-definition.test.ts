import { describe, expect, test } from 'vitest'
import { shortDefinition } from './short-definition.ts'

describe('the definition in a note', () => {
  test('keeps a short definition whole', () => {
    expect(shortDefinition('信息设备处理数据的能力。')).toBe('信息设备处理数据的能力。')
  })
  test('ends after a sentence where one ends in time', () => {
    const first = `${'甲'.repeat(30)}。`
    expect(shortDefinition(first + '乙'.repeat(60))).toBe(first)
  })
  test('never exceeds sixty characters', () => {
    expect(Array.from(shortDefinition('甲，'.repeat(80))).length).toBeLessThanOrEqual(60)
    expect(Array.from(shortDefinition('𠀀'.repeat(80)))).toHaveLength(60)
  })
})
