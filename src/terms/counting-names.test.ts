import { describe, expect, it } from 'vitest'
import { countsThings, isNumberedName, readCountedName } from './counting-names.ts'

describe('names that count', () => {
  it.each(['四大行动', '五个示范引领区', '28条', '六个100'])('%s only counts things', (key) => {
    expect(countsThings(key)).toBe(true)
  })

  it.each(['一核两翼', '一基地两园区', '1+5', '1050标准', '三区五带多点'])(
    '%s means something else in each place',
    (key) => {
      expect(isNumberedName(key)).toBe(true)
    },
  )

  it.each(['五经普', '三公经费', '七证齐发', '一刻钟便民生活圈', '双百园区'])('%s is the same everywhere', (key) => {
    expect(isNumberedName(key)).toBe(false)
  })

  it('reads number, classifier and head', () => {
    expect(readCountedName('三个示范片')).toEqual({ number: '三', classifier: '个', head: '示范片' })
  })
})
