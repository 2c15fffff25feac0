import { describe, expect, it } from 'vitest'
import { assignTermIds } from './term-ids.ts'

const base = { wanted: null, since: 2024 }

describe('addresses of terms', () => {
  it('are pinyin, with a hash for the one of two homophones that nobody explains', () => {
    const terms = [
      { ...base, term: '双治', status: 'discovered' as const },
      { ...base, term: '“双智”', status: 'defined' as const },
    ]
    const ids = assignTermIds(terms).map(({ term, id }) => `${term} ${id}`)
    expect(ids).toEqual(['“双智” shuangzhi', expect.stringMatching(/^双治 shuangzhi-[0-9a-f]{6}$/)])
    expect(assignTermIds(terms.toReversed()).map(({ term, id }) => `${term} ${id}`)).toEqual(ids)
  })

  it('stay with the older of two that nobody explains', () => {
    const terms = [
      { ...base, term: '双治', status: 'discovered' as const, since: 2021 },
      { ...base, term: '双智', status: 'discovered' as const },
    ]
    expect(assignTermIds(terms).map(({ id }) => id)[0]).toBe('shuangzhi')
    expect(assignTermIds(terms)[0]?.term).toBe('双治')
  })

  it('are at most 60 characters and never empty', () => {
    const [long, signs] = assignTermIds([
      { ...base, term: '铸'.repeat(40), status: 'discovered' as const, since: 2020 },
      { ...base, term: '＋', status: 'discovered' as const },
    ])
    expect(long?.id.length).toBeLessThanOrEqual(60)
    expect(signs?.id).toMatch(/^[0-9a-f]{6}$/)
  })
})
