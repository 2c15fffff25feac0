import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('a table has a header line, quotes what needs quotes, and leaves unknown cells empty', () => {
  expect(
    toCsv(
      ['term', 'count', 'estimated', 'place'],
      [
        { term: '一，二,三', count: 12, estimated: true, place: null },
        { term: '“双”"园"\n区', count: -1.5, estimated: false, place: '武汉市' },
      ],
    ),
  ).toBe('term,count,estimated,place\n"一，二,三",12,true,\n"“双”""园""\n区",-1.5,false,武汉市\n')
})

test('a text that a spreadsheet would run as a formula is defused, a negative number is not', () => {
  expect(toCsv(['a'], [{ a: '=1+1' }, { a: '-1' }, { a: -1 }])).toBe("a\n'=1+1\n'-1\n-1\n")
})
