import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseIndicatorDefinitions } from './indicator-definitions.ts'

const entry = (id: string, alias: string): string =>
  `- id: ${id}\n  name: 甲\n  aliases: [${alias}]\n  confusable: null\n  kinds: [money]\n`

test('a definition is read, `not` is empty unless said', () => {
  expect(parseIndicatorDefinitions(entry('gdp', '生产总值'), 'x.yaml')).toEqual([
    { id: 'gdp', name: '甲', aliases: ['生产总值'], confusable: null, not: [], kinds: ['money'] },
  ])
})

test.each([
  ['- id: [', /x\.yaml is not valid YAML/],
  [entry('G D P', '总值'), /entry 1 \(G D P\), field id/],
  ['- id: gdp\n  name: 甲\n', /entry 1 \(gdp\), field aliases/],
  [entry('a', '总值') + entry('a', '别名'), /the id a stands twice/],
  [entry('a', '总值') + entry('b', '总值'), /alias 总值 stands under both a and b/],
])('%j is refused with file and place', (yaml, message) => {
  expect(() => parseIndicatorDefinitions(yaml, 'x.yaml')).toThrow(message)
})

test('the indicators of this site are well formed and say what is confusable', () => {
  const file = 'content/indicators.yaml'
  const definitions = parseIndicatorDefinitions(readFileSync(file, 'utf8'), file)
  expect(definitions.length).toBeGreaterThanOrEqual(32)
  expect(definitions.filter(({ confusable }) => confusable === null)).toEqual([])
})
