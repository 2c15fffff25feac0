import { describe, expect, test } from 'vitest'
import { readOptions } from './arguments.ts'

const read = (...given: string[]) => readOptions(['out', 'site'], ['verbose'], given)

describe('readOptions', () => {
  test('gives values and flags, null and false where they are not given', () => {
    expect(read('--out', 'a b', '--verbose')).toEqual({ out: 'a b', site: null, verbose: true })
    expect(read('--site=-x')).toEqual({ out: null, site: '-x', verbose: false })
  })

  test.each([
    [['--foo'], '没有 --foo 这个参数。可用的参数：--out 值、--site 值、--verbose。'],
    [['-x'], '没有 -x 这个参数。'],
    [['--out'], '--out 后面缺少值。'],
    [['--out='], '--out 后面缺少值。'],
    [['--out', '--site', 'x'], '--out 后面缺少值。'],
    [['--verbose=1'], '--verbose 后面不写值，却写了 1。'],
    [['extra'], '多出一个参数 extra。'],
  ])('%j ends with a message that names the argument', (given, message) => {
    expect(() => read(...given)).toThrow(message)
  })

  test('says so when a command takes no arguments', () => {
    expect(() => readOptions([], [], ['--foo'])).toThrow('没有 --foo 这个参数。这个命令没有参数。')
  })
})
