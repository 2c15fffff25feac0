import { describe, expect, it } from 'vitest'
import { isSeriesInLine, listLines } from './list-lines.ts'

describe('isSeriesInLine', () => {
  it.each([
    ['一是新增学位200个。二是建成食堂8家。', true],
    ['一要敢于担当；二要勤政务实；', true],
    ['一是新增学位200个，缓解入学难。', false],
    ['一是新增学位200个。四是建成食堂8家。', false],
    ['（一）新增学位。（二）建成食堂。', false],
  ])('%s: %s', (text, expected) => {
    expect(isSeriesInLine(text)).toBe(expected)
  })
})

describe('listLines', () => {
  it('are those whose mark counts nothing', () => {
    expect([...listLines(['一是稳增长。', '就业充分。', '二是惠民生。', '五是守底线。'])]).toEqual([3])
  })
})
