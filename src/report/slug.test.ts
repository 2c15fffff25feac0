import { describe, expect, test } from 'vitest'
import { assignSlugs, preferredSlug } from './slug.ts'

const report = {
  kind: 'government-work-report',
  place: '武汉市',
  reportYear: 2024,
  title: '武汉市政府工作报告（2024年）',
} as const

describe('preferredSlug', () => {
  test('is place and year of a work report', () => {
    expect(preferredSlug(report)).toBe('wuhanshi-2024')
  })
  test('is the title of anything else, with its Latin and digits', () => {
    expect(preferredSlug({ ...report, kind: 'article', title: '强化5G研发 与产业协同' })).toBe(
      'qianghua5gyanfa-yuchanyexietong',
    )
  })
  test('spells lü with v, so that 吕 and 路 stay apart', () => {
    expect(preferredSlug({ ...report, place: '吕梁市' })).toBe('lvliangshi-2024')
  })
  test('is cut at a syllable and stays a valid id', () => {
    expect(preferredSlug({ ...report, kind: 'other', title: '长'.repeat(60) })).toMatch(/^[a-z0-9-]{50,60}$/)
  })
  test('exists for a title without any letter', () => {
    expect(preferredSlug({ ...report, kind: 'other', title: '——' })).toMatch(/^[0-9a-f]{6}$/)
  })
})

describe('assignSlugs', () => {
  const first = { claims: [{ key: 'a', preferred: 'wuhanshi-2024' }], content: 'one' } as const
  const second = { claims: [{ key: 'b', preferred: 'wuhanshi-2024' }], content: 'two' } as const

  test('adds content hash, not a counter, where two reports prefer one slug', () => {
    const [kept, moved] = assignSlugs([first, second], new Map())
    expect(kept).toBe('wuhanshi-2024')
    expect(moved).toMatch(/^wuhanshi-2024-[0-9a-f]{6}$/)
  })
  test('leaves the address with the report that had it, whatever the order of the files', () => {
    const slugs = assignSlugs([first, second], new Map([['b', 'wuhanshi-2024']]))
    expect(slugs[1]).toBe('wuhanshi-2024')
    expect(slugs[0]).not.toBe('wuhanshi-2024')
  })
  test('leaves a report its address when a second file of it is shown from now on, and in every import after', () => {
    const shown = { key: 'a.docx', preferred: 'wuhan-2024' }
    const twins = { claims: [shown, { key: 'a.txt', preferred: 'wuhanshi-2024' }], content: 'one' } as const
    expect(assignSlugs([twins], new Map())).toEqual(['wuhan-2024'])
    expect(assignSlugs([twins], new Map([['a.txt', 'wuhanshi-2024']]))).toEqual(['wuhanshi-2024'])
    expect(assignSlugs([twins], new Map([['a.docx', 'wuhanshi-2024']]))).toEqual(['wuhanshi-2024'])
  })
})
